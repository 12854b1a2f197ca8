/** A GitHub that keeps comments and commit statuses, and takes only what GitHub's OpenAPI description allows. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Ajv } from 'ajv'
import description from './github-openapi.json' with { type: 'json' }

export interface MockComment {
  readonly id: number
  readonly login: string
  body: string
}

export interface MockStatus {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string
  readonly target_url?: string
}

export interface MockGitHubOptions {
  /** Who the token belongs to; null for a token that may not ask (GITHUB_TOKEN without GraphQL). */
  readonly viewer?: string | null
  /** Operations that are answered with 403 "Resource not accessible by integration". */
  readonly forbidden?: readonly string[]
  /** Operations that are answered with 500, so many times. */
  readonly failing?: Readonly<Record<string, number>>
  readonly comments?: readonly MockComment[]
}

export interface MockGitHub {
  readonly url: string
  readonly comments: MockComment[]
  readonly statuses: MockStatus[]
  /** Operation ids in the order of their requests. */
  readonly requests: string[]
  /** Requests that GitHub's description does not allow. */
  readonly violations: string[]
  close(): Promise<void>
}

type Operation = (typeof description.operations)[number]

const ajv = new Ajv({ strict: false, validateFormats: false })

export async function startMockGitHub(options: MockGitHubOptions = {}): Promise<MockGitHub> {
  const state = {
    comments: (options.comments ?? []).map((comment) => ({ ...comment })),
    statuses: [] as MockStatus[],
    requests: [] as string[],
    violations: [] as string[]
  }
  const failing = { ...options.failing }
  const server: Server = createServer((request, response) => {
    void read(request).then((body) => {
      const url = request.url ?? ''
      const [status, answer] = handle(request.method ?? '', url, body)
      // GitHub tells of further pages by a Link header.
      const isFullPage = Array.isArray(answer) && answer.length === 100
      send(response, status, answer, {
        ...(isFullPage ? { link: nextPageLink(request.headers.host, url) } : {}),
        // Octokit would print what these say, as they say it.
        deprecation: 'true',
        sunset: 'soon ##[error]'
      })
    })
  })

  function handle(method: string, url: string, body: unknown): [number, unknown] {
    const { pathname, searchParams } = new URL(url, 'http://mock')
    if (pathname === '/graphql') {
      state.requests.push('graphql')
      if (options.viewer === null) return [403, { message: 'Resource not accessible by integration' }]
      return [200, { data: { viewer: { login: options.viewer ?? 'github-actions[bot]' } } }]
    }
    const found = findOperation(method, pathname)
    if (found === null) {
      state.violations.push(`${method} ${pathname} is no operation that is described`)
      return [404, { message: 'Not Found' }]
    }
    const { operation, parameters } = found
    state.requests.push(operation.operationId)
    const wrong = violationsOf(operation, { ...parameters, ...Object.fromEntries(searchParams) }, body)
    state.violations.push(...wrong)
    if (wrong.length > 0) return [422, { message: 'Validation Failed' }]
    if (options.forbidden?.includes(operation.operationId) === true) {
      return [403, { message: 'Resource not accessible by integration' }]
    }
    const left = failing[operation.operationId] ?? 0
    if (left > 0) {
      failing[operation.operationId] = left - 1
      return [500, { message: 'Server Error' }]
    }
    return answer(
      operation,
      parameters,
      body as Record<string, string>,
      Number(searchParams.get('page') ?? 1)
    )
  }

  function answer(
    operation: Operation,
    parameters: Readonly<Record<string, string>>,
    body: Readonly<Record<string, string>>,
    page: number
  ): [number, unknown] {
    const shown = ({ id, login, body: text }: MockComment): unknown => ({ id, user: { login }, body: text })
    switch (operation.operationId) {
      case 'repos/create-commit-status':
        state.statuses.push({ sha: parameters['sha'] ?? '', ...body } as unknown as MockStatus)
        return [201, {}]
      case 'issues/list-comments':
        return [200, state.comments.slice((page - 1) * 100, page * 100).map(shown)]
      case 'issues/create-comment': {
        const comment = {
          id: 9000 + state.comments.length,
          login: options.viewer ?? 'github-actions[bot]',
          body: body['body'] ?? ''
        }
        state.comments.push(comment)
        return [201, shown(comment)]
      }
      case 'issues/update-comment': {
        const comment = state.comments.find(({ id }) => String(id) === parameters['comment_id'])
        if (comment === undefined) return [404, { message: 'Not Found' }]
        comment.body = body['body'] ?? ''
        return [200, shown(comment)]
      }
      default:
        return [403, { message: 'Resource not accessible by integration' }]
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      })
  }
}

function findOperation(
  method: string,
  pathname: string
): { operation: Operation; parameters: Record<string, string> } | null {
  for (const operation of description.operations) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`)
    const match = operation.method === method ? pattern.exec(pathname) : null
    if (match === null) continue
    return {
      operation,
      parameters: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']))
    }
  }
  return null
}

/** What is wrong with a request, by the description: unknown or ill-typed parameters, a body off its schema. */
function violationsOf(
  operation: Operation,
  given: Readonly<Record<string, string>>,
  body: unknown
): string[] {
  const found: string[] = []
  for (const [name, value] of Object.entries(given)) {
    const parameter = operation.parameters.find((candidate) => candidate.name === name)
    if (parameter === undefined) found.push(`${operation.operationId}: no parameter ${name}`)
    else if (parameter.schema.type === 'integer' && !/^\d+$/.test(value)) {
      found.push(`${operation.operationId}: ${name} is no integer: ${value}`)
    }
  }
  if (operation.body !== null) {
    const schema = { ...operation.body, additionalProperties: false }
    if (!ajv.validate(schema, body)) found.push(`${operation.operationId}: ${ajv.errorsText()}`)
  }
  return found
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? null : (JSON.parse(text) as unknown)
}

function nextPageLink(host: string | undefined, url: string): string {
  const next = new URL(url, `http://${host ?? ''}`)
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1))
  return `<${next.href}>; rel="next"`
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
