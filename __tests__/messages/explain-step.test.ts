import { describe, expect, it } from '@jest/globals'
import type { InputProblem } from '../../src/inputs/problems.ts'
import { explainStepProblem } from '../../src/messages/explain-step.ts'
import { messagesIn } from '../../src/messages/messages.ts'

const english = messagesIn('en')

function texts(problems: readonly InputProblem[], withheld: 'fork' | 'dependabot' | null = null): string[] {
  return explainStepProblem({ kind: 'inputs', problems, withheld }, english)
}

describe('problems with the inputs', () => {
  const none = { kind: 'credentials', problem: { kind: 'none' } } as const
  const invalid = { kind: 'invalid', input: 'timeout', value: '10x' } as const

  it.each(['fork', 'dependabot'] as const)(
    'say that GitHub withholds secrets, where some are missing: %s',
    (withheld) => {
      const [first, second] = texts([none, invalid], withheld)
      expect(first).toBe(`${english.inputs.secretsWithheld[withheld]} ${english.inputs.noCredentials}`)
      expect(second).not.toContain(english.inputs.secretsWithheld[withheld])
    }
  )

  it.each<[InputProblem, RegExp]>([
    [invalid, /^Input timeout is "10x", but takes .*Example: timeout: 1h$/],
    [{ kind: 'invalid', input: 'access-token', value: null }, /^Input access-token \(its value is a secret/],
    [
      { kind: 'invalid', input: 'start-params', value: null },
      /^Input start-params \(its value may hold secrets/
    ],
    [{ kind: 'missing', input: 'organization-id' }, /^Input organization-id is required/],
    [{ kind: 'contradiction', contradiction: 'region-without-endpoint', given: [] }, /edition: region/],
    [
      {
        kind: 'contradiction',
        contradiction: 'start-with-run-id',
        given: [{ input: 'pipeline-run-id', value: '42' }]
      },
      /\(Given: pipeline-run-id: 42\)$/
    ],
    [{ kind: 'pipelines-none' }, /^Input pipelines names no pipeline/],
    [
      { kind: 'pipelines-line', why: 'pipeline-id', line: 3, text: 'web: x' },
      /^Input pipelines, line 3, is "web: x"/
    ],
    [{ kind: 'envs-json' }, /^Input envs/],
    [{ kind: 'envs-member', why: 'value', member: 2 }, /member 2/],
    [{ kind: 'envs-line', why: 'no-equals', line: 2 }, /line 2/],
    [{ kind: 'no-event-commit', eventName: 'issue_comment' }, /issue_comment/],
    [{ kind: 'credentials', problem: { kind: 'several-kinds', given: ['a', 'b'] } }, /a, b/],
    [
      { kind: 'credentials', problem: { kind: 'incomplete', given: ['a'], missing: 'b' } },
      /a was given without b/
    ],
    [{ kind: 'credentials', problem: { kind: 'malformed', name: 'A_B' } }, /A_B/]
  ])('name what is wrong and what is right: %#', (problem, sentence) => {
    expect(texts([problem])[0]).toMatch(sentence)
  })
})

it.each([
  [{ kind: 'proxy-address', variable: 'HTTPS_PROXY' } as const, /HTTPS_PROXY/],
  [{ kind: 'internal', message: 'x' } as const, /^The gate itself failed; please report this: x$/]
])('another problem is told as it is: %#', (problem, sentence) => {
  expect(explainStepProblem(problem, english)[0]).toMatch(sentence)
})
