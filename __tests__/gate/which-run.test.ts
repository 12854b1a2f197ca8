/** Which run a gate follows (contract, "The right run"), as it is asked for on the wire. */
import { describe, expect, it } from '@jest/globals'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { keyInputs, pipelinePath, tokenInputs, tryGate, type Inputs } from '../__fixtures__/gate-trial.ts'
import { runJson, stageJson } from '../__fixtures__/runs.ts'
import type { Reply, Script, Sent } from '../__fixtures__/scripted-http.ts'

const wanted = 'aaaaaaaabbbbbbbbccccccccdddddddd11111111'
const earlier = '0123456701234567012345670123456701234567'

function builtFrom(commit: string, status: string): Reply {
  return { body: runJson(status, { globalParams: [{ key: 'CI_COMMIT_SHA', value: commit }] }) }
}

function latest(change: Inputs): Inputs {
  return { ...tokenInputs, 'pipeline-run-id': 'latest', ...change }
}

const any = latest({ commit: 'any' })

const notFound: Reply = {
  status: 404,
  body: { errorCode: 'InvalidPipelineRun.NotFound', errorMessage: 'no such run', requestId: 'R-9' }
}

function paths(sent: readonly Sent[]): string[] {
  return sent.map((request) => `${request.method} ${request.path.replace(pipelinePath, '')}`)
}

describe('latest with commit: any', () => {
  it('is the newest run, resolved once, then fixed', async () => {
    const script: Script = ({ path }, count) => {
      if (path.endsWith('/latestPipelineRun')) return { body: runJson('RUNNING', { pipelineRunId: 7n }) }
      return { body: runJson(count < 3 ? 'RUNNING' : 'SUCCESS', { pipelineRunId: 7n }) }
    }
    const trial = await tryGate({ inputs: any, script })
    expect(paths(trial.sent)).toEqual([
      'GET /runs/latestPipelineRun',
      'GET /runs/7',
      'GET /runs/7',
      'GET /runs/7'
    ])
    expect(trial.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '7' })
  })

  it('is the first of the list in the signed API, whose number keeps all its digits', async () => {
    const newest = 9_223_372_036_854_775_807n
    const script: Script = ({ path, query }) => {
      if (!path.endsWith('/pipelineRuns')) return { body: { success: true, pipelineRun: runJson('SUCCESS') } }
      expect(query).toMatchObject({ maxResults: '1' })
      return { body: { success: true, pipelineRuns: [{ pipelineRunId: newest, status: 'RUNNING' }] } }
    }
    const inputs = { ...keyInputs, 'pipeline-run-id': 'latest', commit: 'any' }
    const trial = await tryGate({ inputs, script })
    expect(trial.sent.at(-1)?.path).toBe(`/organization/org1/pipelines/1234/pipelineRuns/${newest}`)
    expect(trial.outputs['pipeline-run-id']).toBe('9223372036854775807')
  })

  it('warns that a run that had ended before the step began may belong to an earlier commit', async () => {
    const trial = await tryGate({ inputs: any, script: () => ({ body: runJson('SUCCESS') }) })
    expect(trial.output.commands('warning')).toEqual([
      'Run 42 had ended 3m 28s before this step began: it may belong to an earlier commit. Leave commit out to wait for the run of this very commit.'
    ])
  })

  it('does not warn of a run that ends while the step looks on, nor of one chosen by number', async () => {
    const ended = runJson('SUCCESS')
    const running = runJson('RUNNING', { stages: [stageJson('Build', 'RUNNING')] })
    const script: Script = (_sent, count) => ({ body: count < 2 ? running : ended })
    const seen = await tryGate({ inputs: any, script })
    const byNumber = await tryGate({ inputs: tokenInputs, script: () => ({ body: ended }) })
    expect([seen, byNumber].flatMap(({ output }) => output.commands('warning'))).toEqual([])
  })

  it.each<[string, Reply]>([
    ['not found', notFound],
    ['null', { body: 'null' }]
  ])('of a pipeline without runs (%s) waits for one, and ends as no-run', async (_how, none) => {
    const trial = await tryGate({
      inputs: { ...any, 'appear-within': '30s' },
      script: ({ path }) => (path.endsWith('/runs') ? { body: [] } : none)
    })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'no-run', tookMs: 30_000 })
  })
})

describe('latest with commit', () => {
  /** An older success is newest until the run of the commit appears, 20 s after the push. */
  const appearedAtMs = fakeStartMs + 20_000
  const script: Script = ({ path, atMs }) => {
    if (path.endsWith('/runs')) {
      const old = { pipelineRunId: 41, status: 'SUCCESS' }
      const ofCommit = { pipelineRunId: 42, status: 'RUNNING' }
      return { body: atMs < appearedAtMs ? [old] : [ofCommit, old] }
    }
    if (path.endsWith('/41')) return builtFrom(earlier, 'SUCCESS')
    return builtFrom(wanted, atMs < appearedAtMs + 60_000 ? 'RUNNING' : 'FAIL')
  }
  const older: Script = ({ path }) =>
    path.endsWith('/runs') ? { body: [{ pipelineRunId: 41 }] } : builtFrom(earlier, 'SUCCESS')

  it.each([wanted, wanted.slice(0, 8), wanted.toUpperCase()])(
    'waits while an older success is newest, then follows the run of %s',
    async (commit) => {
      const trial = await tryGate({ inputs: latest({ commit }), script })
      expect(trial.outputs).toMatchObject({
        conclusion: 'failure',
        'pipeline-run-id': '42',
        status: 'FAIL',
        commit: wanted
      })
      expect(trial.output.lines).toContain('Waiting for a run of commit aaaaaaaa of pipeline 1234')
      expect(trial.sent.filter(({ path }) => path.endsWith('/41'))).toHaveLength(1)
    }
  )

  it('looks again at a run that names no commit yet', async () => {
    const trial = await tryGate({
      inputs: latest({ commit: wanted }),
      script: ({ path }, count) => {
        if (path.endsWith('/runs')) return { body: [{ pipelineRunId: 42, status: 'RUNNING' }] }
        return count < 4 ? { body: runJson('INIT') } : builtFrom(wanted, 'SUCCESS')
      }
    })
    expect(trial.conclusion).toBe('success')
  })

  it('ends as no-run where none appears, with one last search; the words say what to try', async () => {
    const trial = await tryGate({ inputs: latest({ commit: wanted, 'appear-within': '1m' }), script: older })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'no-run', tookMs: 60_000 })
    expect(trial.sent.at(-1)?.atMs).toBe(fakeStartMs + 60_000)
    const [error] = trial.output.commands('error')
    expect(error).toMatch(
      /^No run of commit aaaaaaaabbbbbbbbccccccccdddddddd11111111 of pipeline 1234 .*1m 0s/
    )
    for (const text of [error, trial.summary]) {
      // How many runs were looked at, and what the newest was built from.
      expect(text).toMatch(/\b1 run\b/)
      expect(text).toContain(earlier.slice(0, 8))
      expect(text).toMatch(/commit: any/)
    }
  })

  it.each([
    ['RUNNING', 'pending', 0],
    ['SUCCESS', 'success', 0]
  ])('with wait: false waits for its appearance only: %s is %s', async (status, conclusion, exitCode) => {
    const trial = await tryGate({
      inputs: latest({ commit: wanted, wait: 'false' }),
      script: (sent, count) => {
        const reply = script(sent, count)
        return sent.path.endsWith('/42') ? builtFrom(wanted, status) : reply
      }
    })
    expect(trial).toMatchObject({ exitCode, conclusion })
    expect(trial.tookMs).toBeGreaterThanOrEqual(20_000)
    expect(trial.sent.filter(({ path }) => path.endsWith('/42'))).toHaveLength(1)
  })

  it('ignores a run that is gone when it is looked at', async () => {
    const trial = await tryGate({
      inputs: latest({ commit: wanted }),
      script: ({ path }) => {
        if (path.endsWith('/runs')) return { body: [{ pipelineRunId: 43 }, { pipelineRunId: 42 }] }
        return path.endsWith('/43') ? notFound : builtFrom(wanted, 'SUCCESS')
      }
    })
    expect(trial.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '42' })
  })
})

describe('a run by its number', () => {
  it('keeps all digits of ids of 64 bits', async () => {
    const runId = '9223372036854775807'
    const stages = [
      {
        name: 'Build',
        stageInfo: { status: 'FAIL', jobs: [{ id: 9007199254740993n, name: 'x', status: 'FAIL' }] }
      }
    ]
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'pipeline-id': runId, 'pipeline-run-id': runId, logs: 'none' },
      script: () => ({ body: runJson('FAIL', { stages, pipelineRunId: BigInt(runId) }) })
    })
    expect(trial.sent[0]?.path).toContain(`/pipelines/${runId}/runs/${runId}`)
    expect(JSON.parse(trial.outputs['failed-jobs'] ?? '')).toMatchObject([
      { pipelineId: runId, id: '9007199254740993' }
    ])
  })

  it('takes no times before the run began', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, wait: 'false' },
      script: () => ({ body: runJson('QUEUED', { stages: [{ name: 'Build', stageInfo: null }] }) })
    })
    expect(trial.outputs['duration-seconds']).toBe('')
  })

  it.each<[string, Inputs, readonly Reply[], number, string]>([
    ['of that commit', { commit: wanted }, [builtFrom(wanted, 'SUCCESS')], 0, 'success'],
    ['of another', { commit: wanted }, [builtFrom(earlier, 'SUCCESS')], 1, 'error'],
    ['of another, while it runs', { commit: wanted }, [builtFrom(earlier, 'RUNNING')], 1, 'error'],
    [
      'that tells late that it is another’s',
      { commit: wanted },
      [{ body: runJson('RUNNING') }, builtFrom(earlier, 'RUNNING')],
      1,
      'error'
    ],
    [
      'that tells late',
      { commit: wanted },
      [{ body: runJson('RUNNING') }, builtFrom(wanted, 'SUCCESS')],
      0,
      'success'
    ],
    ['that ends without telling', { commit: wanted }, [{ body: runJson('SUCCESS') }], 1, 'error'],
    ['with commit: any', { commit: 'any' }, [builtFrom(earlier, 'SUCCESS')], 0, 'success'],
    ['without a commit', {}, [builtFrom(earlier, 'SUCCESS')], 0, 'success']
  ])('%s', async (_what, inputs, answers, exitCode, conclusion) => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, ...inputs },
      script: (_sent, count) => answers[Math.min(count, answers.length - 1)] ?? {}
    })
    expect(trial).toMatchObject({ exitCode, conclusion })
    if (conclusion === 'error') {
      expect(trial.output.commands('error')[0]).toContain(wanted)
      expect(trial.sent.length).toBe(answers.length)
    }
  })
})
