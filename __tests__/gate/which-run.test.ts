import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { keyInputs, pipelinePath, tokenInputs, tryGate, type Inputs } from '../__fixtures__/gate-trial.ts'
import { runJson, runStartMs, stageJson } from '../__fixtures__/runs.ts'
import type { Reply, Script, Sent } from '../__fixtures__/scripted-http.ts'

const wanted = 'aaaaaaaabbbbbbbbccccccccdddddddd11111111'
const earlier = '0123456701234567012345670123456701234567'

function builtFrom(commit: string, status: string): Reply {
  return { body: runJson(status, { globalParams: [{ key: 'CI_COMMIT_SHA', value: commit }] }) }
}

function latest(change: Inputs): Inputs {
  return { ...tokenInputs, 'pipeline-run-id': 'latest', ...change }
}

const notFound: Reply = {
  status: 404,
  body: { errorCode: 'InvalidPipelineRun.NotFound', errorMessage: 'no such run', requestId: 'R-9' }
}

function paths(sent: readonly Sent[]): string[] {
  return sent.map((request) => `${request.method} ${request.path.replace(pipelinePath, '')}`)
}

describe('latest', () => {
  it('is resolved once, then fixed', async () => {
    const script: Script = ({ path }, count) => {
      if (path.endsWith('/latestPipelineRun')) return { body: runJson('RUNNING', { pipelineRunId: 7n }) }
      return { body: runJson(count < 3 ? 'RUNNING' : 'SUCCESS', { pipelineRunId: 7n }) }
    }
    const trial = await tryGate({ inputs: latest({}), script })
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
      expect(query).toEqual({ maxResults: '1', nextToken: '' })
      return { body: { success: true, pipelineRuns: [{ pipelineRunId: newest, status: 'RUNNING' }] } }
    }
    const trial = await tryGate({ inputs: { ...keyInputs, 'pipeline-run-id': 'latest' }, script })
    expect(trial.sent.at(-1)?.path).toBe(`/organization/org1/pipelines/1234/pipelineRuns/${newest}`)
    expect(trial.outputs['pipeline-run-id']).toBe('9223372036854775807')
  })

  it('warns that a run that had ended before the step began may belong to an earlier commit', async () => {
    const trial = await tryGate({ inputs: latest({}), script: () => ({ body: runJson('SUCCESS') }) })
    expect(trial.output.commands('warning')).toEqual([
      'Run 42, the latest of pipeline 1234, had ended before this step began: it may belong to an earlier commit. Set commit: ${{ github.sha }} to wait for the run of this very commit.'
    ])
  })

  it('does not warn of a run that ends while the step looks on, nor of one chosen by number', async () => {
    const ended = runJson('SUCCESS')
    const running = runJson('RUNNING', { stages: [stageJson('Build', 'RUNNING')] })
    const script: Script = (_sent, count) => ({ body: count < 2 ? running : ended })
    const seen = await tryGate({ inputs: latest({}), script })
    const byNumber = await tryGate({ inputs: tokenInputs, script: () => ({ body: ended }) })
    expect([seen, byNumber].flatMap(({ output }) => output.commands('warning'))).toEqual([])
  })

  it('is an error at once where the pipeline has no run', async () => {
    const trial = await tryGate({ inputs: latest({}), script: () => notFound })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'error', tookMs: 0 })
    expect(trial.output.commands('error')).toEqual([
      'Pipeline 1234 has no run yet, so there is no latest one.'
    ])
  })
})

describe('latest with commit', () => {
  /** An older success is newest until the run of the commit appears, 20 s after the push. */
  const script: Script = ({ path, atMs }) => {
    const appearedAtMs = new FakeClock().nowMs() + 20_000
    if (path.endsWith('/runs')) {
      const old = { pipelineRunId: 41, status: 'SUCCESS' }
      const ofCommit = { pipelineRunId: 42, status: 'RUNNING' }
      return { body: atMs < appearedAtMs ? [old] : [ofCommit, old] }
    }
    if (path.endsWith('/41')) return builtFrom(earlier, 'SUCCESS')
    return builtFrom(wanted, atMs < appearedAtMs + 60_000 ? 'RUNNING' : 'FAIL')
  }

  it.each([wanted, wanted.slice(0, 8), wanted.toUpperCase()])(
    'waits while an older success is newest, then follows the run of %s',
    async (commit) => {
      const trial = await tryGate({ inputs: latest({ commit }), script })
      expect(trial.outputs).toMatchObject({ conclusion: 'failure', 'pipeline-run-id': '42', status: 'FAIL' })
      expect(trial.output.lines).toContain(`Waiting for a run that was built from commit ${commit}`)
      expect(trial.sent.filter(({ path }) => path.endsWith('/41'))).toHaveLength(1)
    }
  )

  it('looks at the newest ten', async () => {
    const trial = await tryGate({ inputs: latest({ commit: wanted }), script })
    expect(trial.sent[0]?.query).toEqual({ perPage: '10', page: '1' })
  })

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

  it('times out where no run of the commit appears, with one last look', async () => {
    const trial = await tryGate({
      inputs: latest({ commit: wanted, timeout: '1m' }),
      script: ({ path }) =>
        path.endsWith('/runs') ? { body: [{ pipelineRunId: 41 }] } : builtFrom(earlier, 'SUCCESS')
    })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'timed-out', tookMs: 60_000 })
    expect(trial.sent.at(-1)?.atMs).toBe(new FakeClock().nowMs() + 60_000)
  })

  it('with wait: false and no such run is an error at once', async () => {
    const trial = await tryGate({
      inputs: latest({ commit: wanted, wait: 'false' }),
      script: ({ path }) =>
        path.endsWith('/runs') ? { body: [{ pipelineRunId: 41 }] } : builtFrom(earlier, 'SUCCESS')
    })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'error', tookMs: 0 })
    expect(trial.output.commands('error')).toEqual([
      `None of the newest 10 runs was built from commit ${wanted}.`
    ])
  })

  it('with wait: false and such a run reports it', async () => {
    const trial = await tryGate({
      inputs: latest({ commit: wanted, wait: 'false' }),
      script: ({ path }) =>
        path.endsWith('/runs') ? { body: [{ pipelineRunId: 42 }] } : builtFrom(wanted, 'RUNNING')
    })
    expect(trial).toMatchObject({ exitCode: 0, conclusion: 'pending' })
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
    expect(JSON.parse(trial.outputs['failed-jobs'] ?? '')).toEqual([
      { stage: 'Build', id: '9007199254740993', name: 'x', status: 'FAIL' }
    ])
  })

  it('takes no times before the run began', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, wait: 'false' },
      script: () => ({ body: runJson('QUEUED', { stages: [{ name: 'Build', stageInfo: null }] }) })
    })
    expect(trial.outputs['duration-seconds']).toBe('')
    expect(runStartMs).toBeLessThan(trial.clock.nowMs())
  })
})
