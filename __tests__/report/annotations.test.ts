import { describe, expect, it } from '@jest/globals'
import type { GateView } from '../../src/gate/view.ts'
import { annotationsReporter } from '../../src/report/annotations.ts'
import { desk, endedGate, english, gateView, labelled, search, stepView } from '../__fixtures__/reports.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

function annotated(step: GateView | readonly GateView[] | ReturnType<typeof stepView>): {
  errors: string[]
  warnings: string[]
  notices: string[]
  text: string
} {
  const { output, log } = desk()
  const reporter = annotationsReporter({ ...english, log })
  const shown = 'gates' in step ? step : stepView(step)
  for (let time = 0; time < 2; time += 1) {
    reporter.conclude?.(shown)
    reporter.write?.(shown)
  }
  return {
    errors: output.commands('error'),
    warnings: output.commands('warning'),
    notices: output.commands('notice'),
    text: output.text
  }
}

function failing(count: number, change: Partial<GateView> = {}): GateView {
  const jobs = Array.from({ length: count }, (_, at) =>
    job({ id: `${at}`, name: `J${at}`, status: 'FAIL', failure: { code: 'E1', message: 'it broke' } })
  )
  return endedGate(run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs })] }), undefined, change)
}

const tail = {
  stage: 'Build',
  job: 'J0',
  jobId: '0',
  attempt: 1,
  failure: null,
  machine: null,
  text: Array.from({ length: 12 }, (_, at) => `\u001b[31mline ${at}\u001b[0m`).join('\n'),
  isWhole: true
}

describe('the annotations of one pipeline', () => {
  it('are the verdict with the link, then each failed job with its reason and its log’s last lines, once', () => {
    const { errors, text } = annotated(failing(2, { logTails: [tail] }))
    const lines = Array.from({ length: 10 }, (_, at) => `line ${at + 2}`)
    expect(errors).toEqual([
      'Run 42 of pipeline Gate demo (1234) failed https://flow.aliyun.com/pipelines/1234/builds/42',
      ['it broke (code E1)', ...lines].join('%0A'),
      'it broke (code E1)'
    ])
    expect(text).toContain('::error title=Build › J0%3A FAIL::')
  })

  it('name the last try’s log, and each machine’s', () => {
    const logTails = [
      { ...tail, text: 'first try' },
      { ...tail, attempt: 2, machine: '10.0.0.1', text: 'second try' }
    ]
    expect(annotated(failing(1, { logTails })).errors[1]).toBe('it broke (code E1)%0A10.0.0.1:%0Asecond try')
  })

  it('are at most nine below the verdict', () => {
    expect(annotated(failing(15)).errors).toHaveLength(10)
  })

  it.each<[string, GateView, RegExp]>([
    [
      'no run',
      gateView({
        run: null,
        runId: null,
        url: null,
        request: search(),
        outcome: { kind: 'no-run', isSkipped: false }
      }),
      /^No run of commit 0123abcd.*appeared within 10m 0s\. The pipeline has no run\. Look at.*if-no-run: start/
    ],
    [
      'a run that had ended badly',
      failing(0, { hadEnded: true }),
      /before this step began\)\. Run it again in Yunxiao, .*retry-jobs.*start: true/
    ],
    [
      'an error',
      gateView({
        outcome: { kind: 'error', problem: { kind: 'no-commit-told', wanted: 'aaaaaaaa', runsSeen: 5 } }
      }),
      /^None of the 5 runs .*commit: any/
    ]
  ])('say of %s what helps', (_what, gate, sentence) => {
    expect(annotated(gate).errors[0]).toMatch(sentence)
  })

  it.each<[string, GateView]>([
    ['succeeded', endedGate(run({ stages: [stage({ jobs: [job({ status: 'FAIL' })] })] }))],
    ['was not waited for', gateView({ outcome: { kind: 'pending', why: 'not-waited-for' } })]
  ])('are none where it %s', (_what, gate) => {
    expect(annotated(gate)).toEqual({ errors: [], warnings: [], notices: [], text: '' })
  })

  it('are a notice where no run appeared and none had to, with what was looked for, once', () => {
    const skipped = gateView({
      run: null,
      runId: null,
      url: null,
      request: search(),
      search: { runsSeen: 3, newest: { runId: '41', commit: 'ffffffff' } },
      outcome: { kind: 'no-run', isSkipped: true }
    })
    const sentence = /Skipped: no run of commit 0123abcd.* 3 runs were looked at; the newest, 41, was built/
    expect(annotated(skipped)).toMatchObject({
      errors: [],
      warnings: [],
      notices: [expect.stringMatching(sentence)]
    })
    const several = annotated([labelled('web', skipped), labelled('api', failing(0))])
    expect(several.notices).toEqual([expect.stringMatching(/^\[web\] Skipped: no run/)])
  })

  it('are a warning where a success needed retries', () => {
    const jobs = [{ stage: stage(), job: job(), slot: '0/0/Compile', attempts: 2, failures: [null] }]
    const retry = { isInFlight: false, jobs, sentAtMs: 0, hasGoneOn: true, refusedSlots: [] }
    const { errors, warnings } = annotated(endedGate(run(), undefined, { retry }))
    expect([errors, warnings]).toEqual([
      [],
      ['Run 42 of pipeline Gate demo (1234) succeeded after 1 retry of Compile']
    ])
  })
})

describe('the annotations of several pipelines', () => {
  it('are the verdict, then failed jobs in turn from each pipeline, nine in all', () => {
    const { errors, text } = annotated([
      labelled('web', failing(20)),
      labelled('api', failing(2)),
      labelled('ok', endedGate(run()))
    ])
    expect(errors[0]).toBe('2 of 3 pipelines failed: web, api')
    const titles = [...text.matchAll(/title=\[(\w+)\] Build › (J\d+)/g)].map(
      ([, label, name]) => `${label}/${name}`
    )
    expect(titles).toEqual([
      'web/J0',
      'api/J0',
      'web/J1',
      'api/J1',
      'web/J2',
      'web/J3',
      'web/J4',
      'web/J5',
      'web/J6'
    ])
  })

  it('say why of a pipeline that ended without a failed job', () => {
    const wrong = gateView({
      outcome: {
        kind: 'error',
        problem: { kind: 'wrong-commit', wanted: 'aaaaaaaa', actual: 'bbbbbbbb', wasStarted: false }
      }
    })
    const { errors } = annotated([labelled('web', wrong), labelled('api', endedGate(run()))])
    expect(errors).toEqual([
      '1 of 2 pipelines failed: web',
      expect.stringMatching(/aaaaaaaa, but was built from bbbbbbbb/)
    ])
  })
})

it('wrong inputs are an error each', () => {
  const problems = [
    { kind: 'missing' as const, input: 'organization-id' as const },
    { kind: 'invalid' as const, input: 'timeout' as const, value: '10x' }
  ]
  const step = stepView([], { isSeveral: false, problem: { kind: 'inputs', problems, withheld: null } })
  expect(annotated(step).errors.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
    'Input organization-id',
    'Input timeout'
  ])
})
