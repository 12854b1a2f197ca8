/** Logs that can't be read, and answers that say less than usual: nothing of it holds a gate up. */
import { describe, expect, it } from '@jest/globals'
import { keyInputs, tokenInputs, tryGate } from '../__fixtures__/gate-trial.ts'
import { gateJson, jobJson, runJson, stageJson } from '../__fixtures__/runs.ts'
import type { Reply } from '../__fixtures__/scripted-http.ts'

const failedJobs = ['1', '2'].map((id) => jobJson({ id: Number(id), name: `job ${id}`, status: 'FAIL' }))
const failed = runJson('FAIL', { stages: [stageJson('Test', 'FAIL', failedJobs)] })
const deploy = jobJson({
  status: 'FAIL',
  actions: [{ type: 'GetVMDeployOrder', params: { deployOrderId: 9 } }]
})

describe('a log that can’t be read', () => {
  it('takes no time from the others: a refusal without a documented code is final', async () => {
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ path }) => {
        if (path.endsWith('/job/1/log')) return { status: 404, body: 'nothing here' }
        return { body: path.endsWith('/log') ? { content: 'the reason\n' } : failed }
      }
    })
    expect(trial.output.text).toContain('the reason')
    expect(trial.output.commands('warning')).toHaveLength(1)
    expect(trial.tookMs).toBeLessThan(1_000)
  })

  it('has ten seconds of its own where the service has trouble', async () => {
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ path }) => {
        if (path.endsWith('/job/1/log')) return { status: 503 }
        return { body: path.endsWith('/log') ? { content: 'the reason\n' } : failed }
      }
    })
    expect(trial.output.text).toContain('the reason')
    expect(trial.tookMs).toBeLessThanOrEqual(10_000)
  })

  it('of logs: all does not hold up a run that has ended', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, logs: 'all' },
      script: ({ path }) => (path.endsWith('/log') ? { status: 503 } : { body: runJson('SUCCESS') })
    })
    expect(trial.conclusion).toBe('success')
    expect(trial.tookMs).toBeLessThanOrEqual(30_000)
  })

  it('that is null in the envelope is empty: a line says so, and the annotation still names the job', async () => {
    const trial = await tryGate({
      inputs: keyInputs,
      script: ({ path }) => ({
        body: path.endsWith('/logs') ? { success: true, log: null } : { pipelineRun: failed }
      })
    })
    expect(trial.output.plainLines).toContain('Log of job 1 (Test): empty')
    expect(trial.output.commands('error')).toContain('Test › job 1: FAIL')
  })
})

describe('the logs of jobs', () => {
  const log = (path: string): string => /job\/(\d+)\/log/.exec(path)?.[1] ?? ''

  it('of the same name are told apart in the annotations', async () => {
    const twins = ['1', '2'].map((id) => jobJson({ id: Number(id), name: 'twin', status: 'FAIL' }))
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ path }) => ({
        body: path.endsWith('/log')
          ? { content: `reason ${log(path)}\n` }
          : runJson('FAIL', { stages: [stageJson('Test', 'FAIL', twins)] })
      })
    })
    expect(trial.output.commands('error').slice(1)).toEqual(['reason 1', 'reason 2'])
  })

  it('that was tried again are those of the last try', async () => {
    const tryOf = (status: string, startTime: number): Reply['body'] =>
      runJson(startTime === 3 ? 'FAIL' : 'RUNNING', {
        stages: [stageJson('Test', status, [jobJson({ id: 1, status, startTime })])]
      })
    const looks = [tryOf('FAIL', 1), tryOf('RUNNING', 2), tryOf('FAIL', 3)]
    let seen = 0
    let tries = 0
    const trial = await tryGate({
      inputs: { ...tokenInputs, logs: 'all' },
      script: ({ path }) => {
        if (path.endsWith('/log')) return { body: { content: `try ${(tries += 1)}\n` } }
        return { body: path.endsWith('/42') ? (looks[seen++] ?? null) : [] }
      }
    })
    expect(trial.output.commands('error')).toContain('try 2')
    expect(trial.summary).toContain('try 2')
    expect(trial.summary).not.toContain('try 1')
  })

  it.each<[string, readonly (readonly [string, number | null])[]]>([
    [
      'whose start is told late',
      [
        ['FAIL', null],
        ['FAIL', 1]
      ]
    ],
    [
      'that a person skips after it failed',
      [
        ['FAIL', 1],
        ['SKIP', 1]
      ]
    ],
    [
      'whose status is unknown for a moment',
      [
        ['SUCCESS', 1],
        ['UNKNOWN', 1],
        ['SUCCESS', 1]
      ]
    ]
  ])('of a job %s are shown once', async (_what, states) => {
    let seen = 0
    const trial = await tryGate({
      inputs: { ...tokenInputs, logs: 'all' },
      script: ({ path }): Reply => {
        if (path.endsWith('/log')) return { body: { content: 'a log\n' } }
        if (!path.endsWith('/42')) return { body: [] }
        const [status, startTime] = states[seen++] ?? ['', null]
        const stages = [stageJson('Test', status, [jobJson({ id: 1, status, startTime })])]
        return { body: runJson(seen === states.length ? 'SUCCESS' : 'RUNNING', { stages }) }
      }
    })
    expect(trial.output.commands('group')).toHaveLength(1)
  })

  it.each([
    ['failed', 50],
    ['all', 60]
  ])(
    'of 60 failed jobs, with logs: %s, are read of %d; the log and the summary say so',
    async (logs, read) => {
      const jobs = Array.from({ length: 60 }, (_, at) =>
        jobJson({ id: at + 1, name: `j${at + 1}`, status: 'FAIL' })
      )
      const trial = await tryGate({
        inputs: { ...tokenInputs, logs },
        script: ({ path }) => ({
          body: path.endsWith('/log')
            ? { content: 'x\n' }
            : runJson('FAIL', { stages: [stageJson('Test', 'FAIL', jobs)] })
        })
      })
      expect(trial.output.commands('group')).toHaveLength(read)
      const said = '10 more logs of failed jobs or machines were not read: look in Yunxiao.'
      expect(trial.output.plainLines.includes(said)).toBe(read < 60)
      expect(trial.summary.includes(said)).toBe(read < 60)
    }
  )
})

it('what the outputs leave out is said', async () => {
  const jobs = Array.from({ length: 2000 }, (_, at) =>
    jobJson({ id: at + 1, name: 'x'.repeat(100), status: 'FAIL' })
  )
  const trial = await tryGate({
    inputs: { ...tokenInputs, logs: 'none' },
    script: () => ({ body: runJson('FAIL', { stages: [stageJson('Test', 'FAIL', jobs)] }) })
  })
  expect(trial.output.commands('warning')).toEqual([
    'Output stages would be over 100,000 bytes: the jobs of successful stages and the last stage were left out.',
    expect.stringMatching(
      /^Output failed-jobs would be over 100,000 bytes: the last 1\d{3} were left out\.$/
    ),
    'Output results would be over 100,000 bytes: names were cut, and the failed jobs of the last pipeline were left out.'
  ])
})

describe('a deploy to hosts', () => {
  it.each([
    ['Failed', 'Success', ['10.0.0.1']],
    ['Error', 'Success', ['10.0.0.1']],
    ['Success', 'Success', ['10.0.0.1', '10.0.0.2']]
  ])(
    'whose machines are %s and %s shows the logs of %j, and asks for no plain log',
    async (one, other, shown) => {
      const machines = [
        { machineSn: 'a', ip: '10.0.0.1', status: one },
        { machineSn: 'b', ip: '10.0.0.2', status: other }
      ]
      const trial = await tryGate({
        inputs: tokenInputs,
        script: ({ path }): Reply => {
          if (path.endsWith('/deploy/9')) return { body: { deployMachineInfo: { deployMachines: machines } } }
          if (path.endsWith('/log')) return { body: { deployLog: 'no space left\n' } }
          return { body: runJson('FAIL', { stages: [stageJson('Deploy', 'FAIL', [deploy])] }) }
        }
      })
      const titles = trial.output.commands('group')
      expect(titles).toEqual(shown.map((address) => `Log of Compile (Deploy) on ${address}`))
      expect(trial.sent.filter(({ path }) => path.includes('/job/'))).toEqual([])
    }
  )
})

it('a machine without a number is a warning with its address', async () => {
  const machines = [{ machineSn: null, ip: '10.0.0.1', status: 'Failed' }]
  const trial = await tryGate({
    inputs: tokenInputs,
    script: ({ path }): Reply => ({
      body: path.endsWith('/deploy/9')
        ? { deployMachineInfo: { deployMachines: machines } }
        : runJson('FAIL', { stages: [stageJson('Deploy', 'FAIL', [deploy])] })
    })
  })
  expect(trial.output.commands('warning')).toEqual([
    'Log of Compile (Deploy) on 10.0.0.1 could not be read: the API gave no machineSn that it can be asked for by. Look at the job in Yunxiao.'
  ])
})

describe('an answer that says less', () => {
  it('announces no gate twice, and forgets no stage', async () => {
    const waiting = runJson('WAITING', { stages: [stageJson('Approval', 'WAITING', [gateJson()])] })
    const answers = [
      waiting,
      runJson('WAITING', { stages: null }),
      waiting,
      runJson('SUCCESS', { stages: null })
    ]
    let looks = 0
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ path }) => ({ body: path.endsWith('/42') ? (answers[looks++] ?? null) : [] })
    })
    expect(trial.output.commands('notice')).toHaveLength(1)
    expect(trial.summary).toContain('| Approval |')
  })

  it('warns once of an undocumented status, in whatever case', async () => {
    const answers = ['Frozen', 'FROZEN', 'SUCCESS']
    let looks = 0
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ path }) => ({ body: path.endsWith('/42') ? runJson(answers[looks++] ?? '') : [] })
    })
    expect(trial.output.commands('warning')).toHaveLength(1)
  })
})
