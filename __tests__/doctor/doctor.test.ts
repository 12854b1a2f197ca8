import { afterEach, describe, expect, it } from '@jest/globals'
import { actionEnvironment } from '../../simulator/action-environment.ts'
import { keys, oidcProviderArn, organizationId, pipelineId, roles, tokens } from '../../simulator/identity.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts'
import type { Reply, Script } from '../__fixtures__/scripted-http.ts'
import { rowOf, scriptedVisit, visit, visitWith, type Visit } from './visits.ts'

let simulator: Simulator | null = null
afterEach(async () => {
  await simulator?.close()
  simulator = null
})

/** A visit to a simulated service whose run has ended. */
async function visitSimulator(
  environment: Readonly<Record<string, string>>,
  options: Partial<SimulatorOptions> & { readonly args?: readonly string[] } = {}
): Promise<Visit & { readonly asked: readonly string[] }> {
  const { args = [], ...change } = options
  const started = await startSimulator({ scenario: 'host-deployment', speed: 1_000_000, ...change })
  simulator = started
  const where = ['--organization-id', organizationId, '--pipeline-id', pipelineId, '--endpoint', started.url]
  const seen = await visit([...where, ...args.map((arg) => arg.replace('URL', started.url))], environment)
  return { ...seen, asked: started.requests.map(({ method, operation }) => `${method} ${operation}`) }
}

const allGood = /^All that was asked could be read\.$/m

describe('against the simulator, all is good', () => {
  it('on the token API', async () => {
    const { code, out, err, asked } = await visitSimulator({ YUNXIAO_ACCESS_TOKEN: tokens.full })
    expect(asked).toEqual([
      'GET GetPipeline',
      'GET ListPipelineRuns',
      'GET GetLatestPipelineRun',
      'GET GetPipelineRun',
      'GET GetPipelineJobRunLog',
      'GET GetPipelineJobSteps',
      'GET GetPipelineJobStepLog',
      'GET GetPipelineJobStepLogUrl',
      expect.stringMatching(/^GET /),
      'GET GetVMDeployOrder',
      'GET GetVMDeployMachineLog'
    ])
    expect(rowOf(out, 'GetPipelineRun')).toEqual(['GetPipelineRun', '200', 'yes', '-', '-', '-'])
    expect(out).not.toMatch(/ {2}no |new to us|not asked/i)
    expect(out).toMatch(allGood)
    expect([code, err]).toEqual([0, ''])
  })

  it('on the signed API', async () => {
    const { accessKeyId, accessKeySecret } = keys.full
    const { code, out, asked } = await visitSimulator({
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret
    })
    expect(asked).toEqual([
      'GET GetPipeline',
      'GET ListPipelineRuns',
      'GET GetPipelineRun',
      'GET LogPipelineJobRun',
      'GET GetVMDeployOrder',
      'GET LogVMDeployMachine'
    ])
    expect(out).not.toMatch(/ {2}no |new to us|not asked/i)
    expect(out).toMatch(allGood)
    expect(code).toBe(0)
  })

  it.each([
    'success',
    'failure',
    'manual-gate-passed',
    'merge-conflict',
    'job-results',
    'paused-deployment'
  ] as const)('and nothing is new in scenario %s', async (scenario) => {
    const { code, out } = await visitSimulator({ YUNXIAO_ACCESS_TOKEN: tokens.readOnly }, { scenario })
    expect(out).not.toContain('new to us')
    expect(code).toBe(0)
  })

  it('keyless, and in Chinese', async () => {
    const started = await startSimulator({ scenario: 'success' })
    const environment = actionEnvironment(started.url, '1', 'oidc')
    const { code, out } = await visit(
      [
        ...['--organization-id', organizationId, '--pipeline-id', pipelineId, '--endpoint', started.url],
        ...['--role-to-assume', roles.trusting, '--oidc-provider-arn', oidcProviderArn],
        ...['--sts-endpoint', started.url, '--language', 'zh-CN']
      ],
      environment
    )
    await started.close()
    expect(out).toContain('查询的内容全部可读。')
    expect(code).toBe(0)
  })
})

describe('what is refused is told with what to do', () => {
  it('names the permission that GetLatestPipelineRun needs, and asks for the run of the list', async () => {
    const { code, out } = await visitSimulator({ YUNXIAO_ACCESS_TOKEN: tokens.runsOnly })
    expect(rowOf(out, 'GetLatestPipelineRun').slice(0, 3)).toEqual(['GetLatestPipelineRun', '403', 'no'])
    expect(rowOf(out, 'GetPipelineRun').slice(0, 3)).toEqual(['GetPipelineRun', '200', 'yes'])
    expect(out).toMatch(/^- Yunxiao refused GetLatestPipelineRun: .*pipelines, read-only \(流水线 只读\)/m)
    expect(out).toMatch(/^- Yunxiao refused GetPipelineJobRunLog: .*\(流水线运行任务 只读\)/m)
    expect(out).toMatch(/^- Yunxiao refused GetVMDeployOrder: .*\(主机部署 只读\)/m)
    expect(out).toMatch(/^Not asked: GetVMDeployMachineLog\. Why: the deploy order could not be read\.$/m)
    expect(out).toMatch(/^5 operations could not be read\.$/m)
    expect(code).toBe(1)
  })

  it('and by a code that nobody documented', async () => {
    const { out } = await scriptedVisit(() => ({ status: 403, body: { errorCode: 'Forbidden.New' } }))
    expect(out).toMatch(/^- Yunxiao refused ListPipelineRuns: .*Forbidden\.New.*流水线运行实例 只读/m)
    expect(out).toMatch(/^Not asked: GetPipelineRun\. Why: no run is known.*--pipeline-run-id 42\.$/m)
  })

  it('a sign-in that fails is told once', async () => {
    const started = await startSimulator({ scenario: 'success' })
    const { code, out } = await visit(
      [
        ...['--organization-id', organizationId, '--pipeline-id', pipelineId, '--endpoint', started.url],
        ...['--role-to-assume', roles.closed, '--oidc-provider-arn', oidcProviderArn],
        ...['--sts-endpoint', started.url]
      ],
      actionEnvironment(started.url, '1', 'oidc')
    )
    await started.close()
    expect(out).toMatch(/^- STS refused AssumeRoleWithOIDC: .*trust policy/m)
    expect(out).toMatch(
      /^Not asked: GetPipeline, ListPipelineRuns, GetPipelineRun, .*: the sign-in failed\.$/m
    )
    expect(out).toMatch(/^1 operation could not be read\.$/m)
    expect(code).toBe(1)
  })

  it('a role without id-token: write', async () => {
    const { code, err } = await visitWith(
      [
        ...['--organization-id', 'o', '--pipeline-id', '1'],
        ...['--role-to-assume', roles.trusting, '--oidc-provider-arn', oidcProviderArn]
      ],
      {
        createHttpClient: () =>
          Promise.resolve({ send: () => Promise.reject(new Error()), close: () => Promise.resolve() })
      }
    )
    expect(err).toContain('id-token: write')
    expect(code).toBe(1)
  })
})

/** What a token API answers to a path; all else is not there. */
function answers(byPath: Readonly<Record<string, Reply>>): Script {
  return ({ path }) =>
    byPath[path.replace('/oapi/v1/flow/organizations/o/pipelines/1', '')] ?? {
      status: 404,
      body: { errorCode: 'NotFound' }
    }
}

const newRun = {
  pipelineRunId: 7,
  status: 'PAUSED',
  triggerMode: 9,
  approvals: { by: 'lin' },
  sources: [],
  stages: [
    {
      name: 'Build',
      stageInfo: {
        status: 'RUNNING',
        startTime: 1,
        endTime: null,
        jobs: [
          {
            id: 70,
            name: 'a',
            status: 'FROZEN',
            startTime: 1,
            actions: [{ type: 'ThawJob' }, { type: 'LogPipelineJobRun' }],
            runner: 'x'
          },
          { id: 71, name: { en: 'b' }, status: 'RUNNING', startTime: 1, actions: [], runner: 'y' }
        ]
      }
    }
  ]
}

describe('against a service that has changed, each change is named', () => {
  const visited = scriptedVisit(
    answers({
      '': { body: { title: 'Deploy' } },
      '/runs': {
        body: [{ pipelineRunId: 7, status: 'PAUSED', startTime: 1, endTime: null, triggerMode: 8 }]
      },
      '/runs/latestPipelineRun': { body: newRun },
      '/runs/7': { body: newRun },
      '/runs/7/job/70/log': { body: { text: 'log' } },
      '/pipelineRuns/7/jobs/70/steps': { body: 'soon' }
    })
  )

  it('fields that we do not know or miss', async () => {
    const { out } = await visited
    expect(rowOf(out, 'GetPipeline')).toEqual(['GetPipeline', '200', 'yes', 'title', 'name', '-'])
    const [, , , unknown, missed] = rowOf(out, 'GetPipelineRun')
    expect(unknown?.split(', ')).toEqual([
      'approvals',
      'stages[].stageInfo.jobs[].runner',
      'stages[].stageInfo.jobs[].name (object',
      'not text)'
    ])
    expect(missed?.split(', ')).toEqual([
      'globalParams',
      'stages[].stageInfo.jobs[].endTime',
      'stages[].stageInfo.jobs[].params',
      'stages[].stageInfo.jobs[].result'
    ])
    expect(rowOf(out, 'GetPipelineJobRunLog').slice(3)).toEqual(['text', 'content, more', '-'])
  })

  it('statuses, trigger modes and action types that are not in our lists', async () => {
    const { out } = await visited
    expect(rowOf(out, 'ListPipelineRuns').at(-1)).toBe('status PAUSED, trigger mode 8')
    expect(rowOf(out, 'GetPipelineRun').at(-1)).toBe(
      'status PAUSED, status FROZEN, trigger mode 9, action type ThawJob'
    )
    expect(out).toContain(
      'Some of it is new to us. Please report it; --save doctor.json writes a file for that'
    )
  })

  it('an answer that is not as we read it, and what could not be asked for it', async () => {
    const { code, out } = await visited
    expect(rowOf(out, 'GetPipelineJobSteps').slice(0, 3)).toEqual(['GetPipelineJobSteps', '200', 'no'])
    expect(out).toMatch(/^- .*GetPipelineJobSteps.*not JSON/m)
    expect(out).toMatch(/^Not asked: GetPipelineJobStepLog, .*: the job's steps could not be read\.$/m)
    expect(out).toMatch(/^Not asked: GetVMDeployOrder, .*: no job of the run deploys to hosts\.$/m)
    expect(code).toBe(1)
  })

  it.each<[string, Reply]>([
    ['null', { body: 'null' }],
    ['that it is not found', { status: 404, body: { errorCode: 'InvalidPipelineRun.NotFound' } }]
  ])('a pipeline that has no run yet, where the latest is told as %s', async (_, latest) => {
    const { code, out } = await scriptedVisit(
      answers({ '': { body: { name: 'p' } }, '/runs': { body: [] }, '/runs/latestPipelineRun': latest })
    )
    expect(out).toMatch(/^Not asked: GetPipelineRun\. Why: the pipeline has no run yet\.$/m)
    expect(code).toBe(0)
  })

  it('success: false of the signed API is a refusal', async () => {
    const { code, out } = await scriptedVisit(
      () => ({
        body: { success: false, errorCode: 'InvalidPipeline.NotFound', errorMessage: 'gone', requestId: 'r' }
      }),
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'keyid', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'keysecret' },
      '--pipeline-run-id',
      '42'
    )
    expect(rowOf(out, 'GetPipelineRun')).toEqual(['GetPipelineRun', '200', 'no', '-', '-', '-'])
    expect(out).toMatch(/^- Yunxiao refused GetPipelineRun: gone .*Look at input pipeline-id/m)
    expect(code).toBe(1)
  })
})

describe('no secret is shown', () => {
  const webhook = 'https://hooks.example.com/s3cr3t'

  it.each<[string, Readonly<Record<string, string>>]>([
    ['a token', { YUNXIAO_ACCESS_TOKEN: 'pt-very-secret' }],
    [
      'temporary keys',
      {
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'id-very-secret',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'key-very-secret',
        ALIBABA_CLOUD_SECURITY_TOKEN: 'sts-very-secret'
      }
    ]
  ])('of %s that the service quotes, or that a run holds', async (_, environment) => {
    const quoted = Object.values(environment)
    const run = {
      pipelineRunId: 7,
      status: quoted[0] ?? '',
      sources: [{ data: { webhook, [webhook]: 1 } }],
      globalParams: [{ key: 'PASSWORD', value: 'hunter2hunter2', masked: true }],
      stages: [{ name: 'a', stageInfo: { status: 'hunter2hunter2', jobs: [] } }],
      [quoted[0] ?? '']: 1
    }
    const { out, err, saved } = await scriptedVisit(
      ({ path }) =>
        /runs\/7$/i.test(path)
          ? { body: { success: true, pipelineRun: run, ...run } }
          : { status: 403, body: { errorCode: 'Forbidden', errorMessage: `${quoted.join(' ')} may not` } },
      environment,
      '--pipeline-run-id',
      '7',
      '--save',
      'f'
    )
    expect(out).toContain('*** may not')
    for (const secret of [...quoted, webhook, 'hunter2hunter2'])
      expect(out + err + saved).not.toContain(secret)
    expect(JSON.parse(saved)).toMatchObject({ operations: expect.anything() })
  })

  it('nor can a name break a line or command the runner', async () => {
    const { out } = await scriptedVisit(
      answers({ '': { body: { name: 'p', '\n::error::x': 1, '##[error]y': 2 } } })
    )
    expect(out).not.toMatch(/^::|##\[/m)
  })
})
