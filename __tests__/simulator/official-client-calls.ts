/**
 * Calls Alibaba Cloud's own clients and prints their results as JSON. A program of its own, since one of the
 * clients is an ES module and reads its settings from the environment.
 */
import openApi from '@alicloud/openapi-core'

/** A call of `@alicloud/openapi-core`. */
export interface SdkCall {
  readonly action: string
  readonly method: string
  readonly pathname: string
  readonly query?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>>
  readonly key: {
    readonly accessKeyId: string
    readonly accessKeySecret: string
    readonly securityToken?: string
  }
}

/** A call of a function of `alibabacloud-devops-mcp-server`. */
export interface McpCall {
  readonly module: string
  readonly name: string
  readonly args: readonly unknown[]
  /** Whether the server is a Region edition. */
  readonly region?: boolean
}

/** What to do, given as JSON in the first argument. */
export interface Work {
  readonly endpoint: string
  readonly sdk: readonly SdkCall[]
  readonly mcp: readonly McpCall[]
}

async function callSdk(endpoint: string, call: SdkCall): Promise<unknown> {
  const { default: Client, $OpenApiUtil } = openApi
  const client = new Client(new $OpenApiUtil.Config({ ...call.key, endpoint, protocol: 'http' }))
  const params = new $OpenApiUtil.Params({
    action: call.action,
    version: '2021-06-25',
    protocol: 'HTTP',
    method: call.method,
    pathname: call.pathname,
    authType: 'AK',
    style: 'ROA',
    reqBodyType: 'formData',
    bodyType: 'json'
  })
  const request = new $OpenApiUtil.OpenApiRequest({
    ...(call.query === undefined ? {} : { query: call.query }),
    ...(call.form === undefined ? {} : { body: call.form })
  })
  // All of the runtime options are optional, so an empty object will do for them.
  const callApi = client.callApi.bind(client) as (
    ...args: readonly [typeof params, typeof request, object]
  ) => Promise<unknown>
  return callApi(params, request, {})
}

async function callMcp(call: McpCall): Promise<unknown> {
  process.env['YUNXIAO_EDITION'] = call.region === true ? 'region' : 'central'
  const path = `../../node_modules/alibabacloud-devops-mcp-server/dist/operations/flow/${call.module}.js`
  const module = (await import(path)) as Readonly<
    Record<string, (...args: readonly unknown[]) => Promise<unknown>>
  >
  return module[call.name]?.(...call.args)
}

async function settle(action: () => Promise<unknown>): Promise<unknown> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof Error)) return { error: String(error) }
    return { ...Object.fromEntries(Object.entries(error)), error: error.message }
  }
}

const work = JSON.parse(process.argv[2] ?? '') as Work
const results: unknown[] = []
for (const call of work.sdk) results.push(await settle(async () => callSdk(work.endpoint, call)))
for (const call of work.mcp) results.push(await settle(async () => callMcp(call)))
console.log(JSON.stringify(results))
