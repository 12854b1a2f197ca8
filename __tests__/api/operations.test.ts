import { describe, expect, it } from '@jest/globals'
import type { Json } from '../../simulator/json-text.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import { failureOf, generousLimits as limits, scriptedApi } from '../__fixtures__/callers.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Reply, Script, Sent } from '../__fixtures__/scripted-http.ts'

type Edition = 'signed' | 'central' | 'region'

/** The API of one edition, below a base address. */
function apiOf(edition: Edition, script: Script): ReturnType<typeof scriptedApi> {
  return scriptedApi(script, edition === 'signed' ? 'signed' : 'token', {
    endpoint: new URL('https://example.com/base/'),
    organizationId: edition === 'region' ? null : 'o'
  })
}

/** Calls one operation of one API with this answer; what was sent, and what came of it. */
async function call(
  edition: Edition,
  reply: Reply,
  operation: (api: YunxiaoApi) => Promise<unknown> | undefined
): Promise<{ readonly sent: Sent | undefined; readonly result: unknown }> {
  const { http, api } = apiOf(edition, () => reply)
  const result = await operation(api)
  return { sent: http.sent[0], result }
}

const signed = '/base/organization/o/pipelines/1'
const central = '/base/oapi/v1/flow/organizations/o/pipelines/1'
const region = '/base/oapi/v1/flow/pipelines/1'
const run = runJson('SUCCESS')
const orderJson = {
  status: 'Waiting',
  currentBatch: 1,
  totalBatch: 2,
  deployMachineInfo: { deployMachines: [{ machineSn: 'sn', ip: '10.0.0.1', status: 'Failed' }] }
}
const order = {
  status: 'Waiting',
  currentBatch: 1,
  totalBatch: 2,
  machines: [{ machineSn: 'sn', address: '10.0.0.1', status: 'Failed' }]
}
const step = { stepIndex: '3', buildId: '8', name: '', status: '' }
const listing = { runId: '5', status: 'FAIL', startedAtMs: null, finishedAtMs: null }
const listingJson = { pipelineRunId: 5, status: 'FAIL' }

type Call = (api: YunxiaoApi) => Promise<unknown> | undefined

const getRun: Call = (api) => api.getRun('42', limits)
const latest: Call = (api) => api.getLatestRunId(limits)
const list: Call = (api) => api.listRuns(10, null, limits)
const name: Call = (api) => api.getPipelineName(limits)
const start: Call = (api) => api.startRun(null, limits)
const stop: Call = (api) => api.stopRun('42', limits)
const pass: Call = (api) => api.passGate('42', '7', limits)
const refuse: Call = (api) => api.refuseGate('42', '7', limits)
const retry: Call = (api) => api.retryJob('42', '7', limits)
const log: Call = (api) => api.getJobLog('42', '7', limits)
const deploy: Call = (api) => api.getDeployOrder('9', limits)
const machineLog: Call = (api) => api.getMachineLog('9', 'a/b', limits)
const steps: Call = (api) => api.stepLogs?.getJobSteps('42', '7', limits)
const stepLog: Call = (api) => api.stepLogs?.getStepLog('42', '7', step, '100', limits)
const address: Call = (api) => api.stepLogs?.getStepLogAddress('42', '7', step, limits)

/** The APIs’ documented operations: method, path, an answer, and what is read from it. */
const rows: readonly (readonly [Edition, string, Call, Json, unknown])[] = [
  [
    'signed',
    `GET ${signed}/pipelineRuns/42`,
    getRun,
    { pipelineRun: run },
    expect.objectContaining({ status: 'SUCCESS' })
  ],
  ['signed', `GET ${signed}/pipelineRuns`, latest, { pipelineRuns: [listingJson] }, '5'],
  ['signed', `GET ${signed}/pipelineRuns`, latest, { pipelineRuns: [] }, null],
  ['signed', `GET ${signed}/pipelineRuns`, list, { pipelineRuns: [] }, { runs: [], next: null }],
  ['signed', `GET ${signed}`, name, { pipeline: { name: 'Gate demo' } }, 'Gate demo'],
  ['signed', `GET ${signed}`, name, { pipeline: null }, null],
  ['signed', 'POST /base/organizations/o/pipelines/1/run', start, { pipelineRunId: 5 }, '5'],
  ['signed', `PUT ${signed}/pipelineRuns/42/stop`, stop, { success: true }, undefined],
  ['signed', `POST ${signed}/pipelineRuns/42/jobs/7/pass`, pass, { success: true }, undefined],
  ['signed', `POST ${signed}/pipelineRuns/42/jobs/7/refuse`, refuse, { success: true }, undefined],
  ['signed', `PUT ${signed}/pipelineRuns/42/jobs/7`, retry, { success: true }, undefined],
  [
    'signed',
    'GET /base/organization/o/pipeline/1/pipelineRun/42/job/7/logs',
    log,
    { log: { content: 'a', more: true } },
    { content: 'a', isPartial: true }
  ],
  [
    'signed',
    'GET /base/organization/o/pipeline/1/pipelineRun/42/job/7/logs',
    log,
    {},
    { content: '', isPartial: false }
  ],
  ['signed', `GET ${signed}/deploy/9`, deploy, { deployOrder: orderJson }, order],
  [
    'signed',
    `GET ${signed}/deploy/9/machine/a%2Fb/log`,
    machineLog,
    { deployMachineLog: { deployLog: 'x' } },
    'x'
  ],
  ['central', `GET ${central}/runs/42`, getRun, run, expect.objectContaining({ status: 'SUCCESS' })],
  ['central', `GET ${central}/runs/latestPipelineRun`, latest, run, '42'],
  ['central', `GET ${central}/runs/latestPipelineRun`, latest, 'null', null],
  ['central', `GET ${central}/runs`, list, [], { runs: [], next: null }],
  ['central', `GET ${central}`, name, { name: ' Gate demo ' }, 'Gate demo'],
  ['central', `POST ${central}/runs`, start, 5, '5'],
  ['central', `PUT ${central}/runs/42`, stop, true, undefined],
  ['central', `PUT ${central}/runs/42`, stop, '"true"', undefined],
  ['central', `POST ${central}/pipelineRuns/42/jobs/7/pass`, pass, true, undefined],
  ['central', `POST ${central}/pipelineRuns/42/jobs/7/refuse`, refuse, true, undefined],
  ['central', `PUT ${central}/pipelineRuns/42/jobs/7/retry`, retry, true, undefined],
  [
    'central',
    `GET ${central}/runs/42/job/7/log`,
    log,
    { content: 'a', more: false },
    { content: 'a', isPartial: false }
  ],
  ['central', `GET ${central}/deploy/9`, deploy, orderJson, order],
  ['central', `GET ${central}/deploy/9/machine/a%2Fb/log`, machineLog, { deployLog: 'x' }, 'x'],
  [
    'central',
    `GET ${central}/pipelineRuns/42/jobs/7/steps`,
    steps,
    [{ buildId: 8, buildProcessNodes: [{ stepIndex: 3 }] }],
    [step]
  ],
  [
    'central',
    `GET ${central}/pipelineRuns/42/jobs/7/step/log`,
    stepLog,
    { logs: 'a', last: 200, more: true },
    { content: 'a', last: '200', hasMore: true }
  ],
  [
    'central',
    `GET ${central}/pipelineRuns/42/jobs/7/step/log/url`,
    address,
    '"https://logs.example.com/a?b=c"',
    new URL('https://logs.example.com/a?b=c')
  ],
  ['region', `GET ${region}/runs/42`, getRun, run, expect.objectContaining({ status: 'SUCCESS' })],
  ['region', `GET ${region}/pipelineRuns/42/jobs/7/steps`, steps, [], []],
  ['region', `POST ${region}/pipelineRuns/42/jobs/7/pass`, pass, true, undefined]
]

describe('the operations of both APIs', () => {
  it.each(rows)('%s: %s', async (edition, request, operation, body, expected) => {
    const { sent, result } = await call(edition, { body }, operation)
    expect(`${sent?.method ?? ''} ${sent?.path ?? ''}`).toBe(request)
    expect(result).toEqual(expected)
  })

  it('a step’s log is asked for from its offset, of its build', async () => {
    const { sent } = await call('central', { body: { logs: '' } }, stepLog)
    expect(sent?.query).toEqual({ stepIndex: '3', offset: '100', limit: '1000', buildId: '8' })
    const { sent: ofUrl } = await call('central', { body: '""' }, address)
    expect(ofUrl?.query).toEqual({ stepIndex: '3', buildId: '8' })
  })

  it('a start passes its parameters on as they are, as a form or as JSON', async () => {
    const parameters = '{"envs": "{\\"A\\": 9007199254740993}"}'
    const begin: Call = (api) => api.startRun(parameters, limits)
    const form = await call('signed', { body: { pipelineRunId: 5 } }, begin)
    expect(form.sent?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(new URLSearchParams(form.sent?.body ?? '').get('params')).toBe(parameters)
    const json = await call('region', { body: 5 }, begin)
    expect(json.sent?.headers['content-type']).toBe('application/json')
    expect(JSON.parse(json.sent?.body ?? '')).toEqual({ params: parameters })
  })

  it.each<[Edition, Call]>([
    ['signed', stop],
    ['signed', pass],
    ['central', stop],
    ['central', refuse],
    ['central', retry]
  ])('%s: an act without an answer may have been taken', async (edition, operation) => {
    const { api } = apiOf(edition, () => ({ body: '' }))
    expect((await failureOf(operation(api) ?? Promise.resolve())).kind).toBe('uncertain')
  })

  it.each<Json>([false, '"false"', 'null', 42, '"ok"', [], {}, { message: 'forbidden' }])(
    'an act of the token API whose answer is %j was not taken for certain',
    async (body) => {
      const { api } = apiOf('central', () => ({ body }))
      expect((await failureOf(api.passGate('42', '7', limits))).kind).toBe('uncertain')
    }
  )

  it('an act of the token API is taken where an object says so', async () => {
    expect(await call('central', { body: { success: true } }, pass)).toMatchObject({ result: undefined })
  })

  it('without an endpoint they go to the API’s own host', async () => {
    for (const [kind, origin] of [
      ['token', 'https://openapi-rdc.aliyuncs.com'],
      ['signed', 'https://devops.cn-hangzhou.aliyuncs.com']
    ] as const) {
      const { api, http } = scriptedApi(() => ({ body: [] }), kind)
      await failureOf(api.listRuns(1, null, { ...limits, patience: 'once' }))
      expect(http.sent[0]?.origin).toBe(origin)
    }
  })
})

describe('a page of the list of runs', () => {
  const pages = (api: YunxiaoApi, from: string | null, count = 2): Promise<unknown> =>
    api.listRuns(count, from, limits)

  it('of the signed API says how the next one is asked for', async () => {
    const body = { pipelineRuns: [listingJson], nextToken: 'next+/=', totalCount: 3 }
    const { sent, result } = await call('signed', { body }, (api) => pages(api, null))
    expect(sent?.query).toEqual({ maxResults: '2', nextToken: '' })
    expect(result).toEqual({ runs: [listing], next: 'next+/=' })
    const second = await call('signed', { body }, (api) => pages(api, 'next+/='))
    expect(second.sent?.query).toEqual({ maxResults: '2', nextToken: 'next+/=' })
    // The same page again and again would never end.
    expect(second.result).toEqual({ runs: [listing], next: null })
  })

  it.each<[string, Json]>([
    ['a blank token', { pipelineRuns: [listingJson], nextToken: '' }],
    ['no token', { pipelineRuns: [listingJson] }],
    ['a token and no runs', { pipelineRuns: [], nextToken: 'next' }],
    ['success, and no list', { success: true }]
  ])('of the signed API with %s is the last', async (_what, body) => {
    expect(await call('signed', { body }, list)).toMatchObject({ result: { next: null } })
  })

  it.each<Json>([
    { requestId: 'R-1' },
    { pipelineRuns: null, totalCount: 4, success: true },
    { success: true, totalCount: '4' }
  ])(
    'of the signed API is none where its list is missing and it does not tell of no runs: %j',
    async (body) => {
      const { api } = scriptedApi(() => ({ body }), 'signed')
      const failure = await failureOf(api.listRuns(1, null, { ...limits, patience: 'once' }))
      expect(failure).toMatchObject({ kind: 'unusable', error: { problem: 'not-as-documented' } })
    }
  )

  it.each<Json>([
    { pipelineRuns: null, totalCount: 0, success: true },
    { success: true, totalCount: '0' }
  ])('of the signed API may be empty: %j', async (body) => {
    expect(await call('signed', { body }, list)).toMatchObject({ result: { runs: [], next: null } })
  })

  it.each<[string, Record<string, string>, Json[], string | null]>([
    ['a header', { 'x-next-page': '3' }, [listingJson], '3'],
    ['a blank header', { 'x-next-page': '' }, [listingJson, listingJson], null],
    ['a header that goes back', { 'x-next-page': '1' }, [listingJson, listingJson], null],
    ['no header, and a full page', {}, [listingJson, {}], '3'],
    ['no header, and a page that is not full', {}, [listingJson], null]
  ])('of the token API: %s tells the next', async (_what, headers, body, next) => {
    const { sent, result } = await call('central', { headers, body }, (api) => pages(api, '2'))
    expect(sent?.query).toEqual({ perPage: '2', page: '2' })
    expect(result).toMatchObject({ next })
  })

  it('has no more runs than were asked for, and none without a number', async () => {
    const body = [{}, { pipelineRunId: 'latest' }, listingJson, listingJson, listingJson]
    expect(await call('central', { body }, (api) => pages(api, null))).toMatchObject({
      result: { runs: [listing, listing] }
    })
    expect(await call('signed', { body: { pipelineRuns: body } }, (api) => pages(api, null))).toMatchObject({
      result: { runs: [listing, listing] }
    })
  })
})

describe('the newest run', () => {
  const refusal: Reply = { status: 403, body: { errorCode: 'Forbidden' } }

  it('is asked for in the list where its own operation is refused, and only there from then on', async () => {
    const { api, http } = apiOf('central', ({ path }) =>
      path.endsWith('latestPipelineRun') ? refusal : { body: [listingJson] }
    )
    expect([await api.getLatestRunId(limits), await api.getLatestRunId(limits)]).toEqual(['5', '5'])
    expect(http.sent.map(({ path }) => path.split('/').at(-1))).toEqual(['latestPipelineRun', 'runs', 'runs'])
    expect(http.sent[1]?.query).toEqual({ perPage: '1', page: '1' })
  })

  it('is refused where the list is refused as well', async () => {
    const { api, http } = apiOf('central', () => refusal)
    expect((await failureOf(api.getLatestRunId(limits))).kind).toBe('refused')
    expect(http.sent).toHaveLength(2)
  })

  it('is none where the service says so, and unknown where the service can’t be reached', async () => {
    const none = apiOf('central', () => ({ status: 404, body: { errorCode: 'InvalidPipelineRun.NotFound' } }))
    expect(await none.api.getLatestRunId(limits)).toBeNull()
    expect(none.http.sent).toHaveLength(1)
    const away = apiOf('central', () => ({ failure: 'unknown-host' }))
    expect((await failureOf(away.api.getLatestRunId(limits))).kind).toBe('refused')
    expect(away.http.sent).toHaveLength(1)
  })
})

describe('the address of a step’s log', () => {
  it.each<[Json, string | null]>([
    ['"https://a.example.com/x"', 'https://a.example.com/x'],
    ['https://a.example.com/x', 'https://a.example.com/x'],
    [{ url: 'https://a.example.com/x' }, 'https://a.example.com/x'],
    [{ downloadUrl: 'https://a.example.com/x' }, 'https://a.example.com/x'],
    ['"http://127.0.0.1:8080/x"', 'http://127.0.0.1:8080/x'],
    ['"http://a.example.com/x"', null],
    ['"file:///etc/passwd"', null],
    ['"x"', null],
    ['null', null],
    ['', null],
    [{}, null],
    [[], null]
  ])('%j is %j', async (body, expected) => {
    const { result } = await call('central', { body }, address)
    expect(result).toEqual(expected === null ? null : new URL(expected))
  })
})

describe('the end of a file', () => {
  const file = new URL('https://logs.example.com/a?signature=b')
  const endOf = (reply: Reply, longestBytes = 10): Promise<{ sent: Sent | undefined; result: unknown }> =>
    call('central', reply, (api) => api.stepLogs?.readFileEnd(file, longestBytes, limits))
  const part = (range: string): Record<string, string> => ({ 'content-range': range })

  it('is asked for by its bytes, and no credentials are shown', async () => {
    const { api, http } = scriptedApi(
      () => ({ body: 'x' }),
      'token',
      {},
      {
        authorize: (request) => Promise.resolve({ ...request, headers: { 'x-yunxiao-token': 'pt' } })
      }
    )
    await api.stepLogs?.readFileEnd(file, 10, limits)
    expect(http.sent[0]).toMatchObject({ origin: 'https://logs.example.com', query: { signature: 'b' } })
    expect(http.sent[0]?.headers).toEqual({ range: 'bytes=-10' })
  })

  it.each<[string, Reply, string]>([
    ['a part', { status: 206, headers: part('bytes 90-99/100'), body: 'lf\nwhole\n' }, 'whole\n'],
    ['a part that is all', { status: 206, headers: part('bytes 0-3/4'), body: 'a\nb\n' }, 'a\nb\n'],
    ['all of a short file', { body: 'a\nb' }, 'a\nb'],
    ['all of a long file', { body: 'first\nsecond\nlast\n' }, 'last\n'],
    ['an empty file', { body: '' }, ''],
    ['a file that looks like an error', { body: '{"Code": "NoPermission"}\nok\n' }, 'ok\n'],
    ['characters of several bytes', { body: '云效云效云效\n云\n' }, '云\n'],
    ['one long line', { body: '0123456789abcdef' }, '6789abcdef']
  ])('of %s begins with a line', async (_what, reply, expected) => {
    expect((await endOf(reply)).result).toBe(expected)
  })

  it.each<[string, Reply, string]>([
    ['is refused', { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }, 'refused'],
    ['is elsewhere', { status: 302, headers: { location: 'https://elsewhere.example.com/' } }, 'refused'],
    ['is too large', { isTooLarge: true }, 'too-large']
  ])('of one that %s is an error, though the API works', async (_what, reply, kind) => {
    const { api } = apiOf('central', ({ origin }) => (origin === file.origin ? reply : { body: run }))
    await api.getRun('42', limits)
    expect((await failureOf(api.stepLogs?.readFileEnd(file, 10, limits) ?? Promise.resolve())).kind).toBe(
      kind
    )
  })
})

it('a run that is not there is refused at once, though the pipeline is', async () => {
  const { api } = apiOf('central', ({ path }) =>
    path.endsWith('/runs/42') ? { status: 404, body: '' } : { body: { name: 'Gate demo' } }
  )
  expect(await api.getPipelineName(limits)).toBe('Gate demo')
  expect((await failureOf(api.getRun('42', limits))).kind).toBe('refused')
})

describe('the lanes of a step', () => {
  it('let four looks and two logs be in flight, and delay no act', async () => {
    const { api, clock, http } = scriptedApi(({ path }) => ({
      delayMs: 1_000,
      body: path.endsWith('/pass') ? true : path.endsWith('/log') ? { content: '' } : run
    }))
    const times = async (count: number, operation: Call): Promise<void> => {
      await Promise.all(Array.from({ length: count }, async () => operation(api)))
    }
    const beganAtMs = clock.nowMs()
    await Promise.all([times(6, getRun), times(3, log), times(9, pass)])
    const begins = (path: string): number[] =>
      http.sent.filter((sent) => sent.path.endsWith(path)).map(({ atMs }) => atMs - beganAtMs)
    expect(begins('/runs/42')).toEqual([0, 0, 0, 0, 1_000, 1_000])
    expect(begins('/log')).toEqual([0, 0, 1_000])
    expect(begins('/pass')).toEqual(Array(9).fill(0))
  })
})
