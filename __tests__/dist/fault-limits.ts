import { expect } from '@jest/globals'
import type { Fault, FaultRule } from '../../simulator/faults.ts'
import type { FaultyEnd, FaultyRun } from './fault-cell.ts'
import { annotations } from './run-action.ts'

/** A run with faults that last, that take long, or that strike another service. */
export interface LimitCell {
  readonly name: string
  readonly run: FaultyRun
  readonly conclusion: 'success' | 'failure' | 'error' | 'timed-out'
  readonly check: (end: FaultyEnd) => void
}

const unavailable: Fault = { kind: 'answer', status: 503, body: '' }
const expired: Fault = { kind: 'security-token-expired' }
const exchangeLimitMs = 30_000

/** Strikes the look with this number and all that follow, or so many. */
const atLooks = (fault: Fault, from = 1, count = Infinity): readonly FaultRule[] => [
  { operation: 'GetPipelineRun', from, count, fault }
]
const at = (operation: string, fault: Fault, count = Infinity): readonly FaultRule[] => [
  { operation, count, fault }
]

const looks =
  (least: number, most = least) =>
  (end: FaultyEnd): void => {
    expect(end.looks.length).toBeGreaterThanOrEqual(least)
    expect(end.looks.length).toBeLessThanOrEqual(most)
  }
const calls =
  (operation: string, count: number) =>
  (end: FaultyEnd): void => {
    expect(end.requests.filter((request) => request.operation === operation)).toHaveLength(count)
  }
/** One error, or one warning, that says so. */
const says =
  (kind: 'error' | 'warning', ...words: readonly string[]) =>
  (end: FaultyEnd): void => {
    const texts = annotations(end.result, kind)
    expect(texts).toHaveLength(1)
    for (const word of words) expect(texts[0]).toContain(word)
  }
const all =
  (...checks: readonly LimitCell['check'][]) =>
  (end: FaultyEnd): void => {
    for (const check of checks) check(end)
  }
/** The look after the one with this number came when the first one's time was up. */
const isCutAfterHalfAMinute =
  (struck: number) =>
  ({ looks }: FaultyEnd): void => {
    const waitedMs = (looks[struck]?.cameAtMs ?? 0) - (looks[struck - 1]?.cameAtMs ?? 0)
    // The first may have come late on a busy machine, and the second later still.
    expect(waitedMs).toBeGreaterThan(exchangeLimitMs - 5_000)
    expect(waitedMs).toBeLessThan(exchangeLimitMs + 10_000)
  }
/** The process ends so soon after its first request. */
const endsWithin =
  (limitMs: number) =>
  ({ result, requests }: FaultyEnd): void => {
    expect(result.endedAtMs - (requests[0]?.cameAtMs ?? 0)).toBeLessThan(limitMs)
  }

const token = { way: 'token', position: 'first' } as const
const keys = { way: 'keys', position: 'first' } as const
const oidc = { way: 'oidc', position: 'first' } as const

const cells: readonly LimitCell[] = [
  {
    name: 'token API: six tries in a row that fail before the first good answer end the step',
    run: { ...token, faults: atLooks(unavailable) },
    conclusion: 'error',
    check: all(looks(6), says('error', '6 times', 'HTTP 503'))
  },
  {
    name: 'signed API: six resets in a row before the first good answer end the step',
    run: { ...keys, faults: atLooks({ kind: 'reset' }) },
    conclusion: 'error',
    check: all(looks(6), says('error', '6 times'))
  },
  ...([token, keys] as const).map(
    (way): LimitCell => ({
      name: `${way.way}: throttling before the first good answer is not counted`,
      run: { ...way, faults: atLooks({ kind: 'throttling', retryAfterMs: 1 }, 1, 9) },
      conclusion: 'success',
      check: all(looks(10), says('warning', 'Throttling.User'))
    })
  ),
  ...([token, keys] as const).map(
    (way): LimitCell => ({
      name: `${way.way}: trouble that lasts from the second look on is over when the time is up`,
      run: { ...way, position: 'later', faults: atLooks(unavailable, 2), inputs: { timeout: '7s' } },
      conclusion: 'timed-out',
      check: all(looks(3, 40), endsWithin(13_000), says('warning'), ({ result }) =>
        expect(result.outputs['status']).toBe('RUNNING')
      )
    })
  ),
  ...([token, keys] as const).flatMap((way) =>
    (['hang', 'drip'] as const).map(
      (kind): LimitCell => ({
        name: `${way.way}: an answer that never comes whole (${kind}) is cut by the timeout`,
        run: { ...way, faults: atLooks({ kind, everyMs: 100 }), inputs: { timeout: '2s' } },
        conclusion: 'timed-out',
        check: all(looks(1, 2), endsWithin(9_000))
      })
    )
  ),
  ...(
    [
      [token, 'hang'],
      [keys, 'drip']
    ] as const
  ).map(
    ([way, kind]): LimitCell => ({
      name: `${way.way}: an answer that does not come whole in 30 s (${kind}) is asked for again`,
      run: { ...way, faults: atLooks({ kind, everyMs: 100 }, 1, 1) },
      conclusion: 'success',
      check: all(looks(2), isCutAfterHalfAMinute(1))
    })
  ),
  {
    name: 'signed API: a later answer that does not come in 30 s is asked for again',
    run: { ...keys, position: 'later', faults: atLooks({ kind: 'hang' }, 2, 1) },
    conclusion: 'success',
    check: all(looks(3), isCutAfterHalfAMinute(2))
  },
  ...(['wrong-clock', 'nonce-used'] as const).flatMap((kind) =>
    (['first', 'later'] as const).map(
      (position): LimitCell => ({
        name: `signed API, ${position} look: ${kind} twice in a row is an error`,
        run: { ...keys, position, faults: atLooks({ kind }, position === 'first' ? 1 : 2) },
        conclusion: 'error',
        check: all(looks(position === 'first' ? 2 : 3), says('error', 'request id'))
      })
    )
  ),
  {
    name: 'temporary keys that have expired are an error that names their input',
    run: { ...keys, way: 'temporary-keys', faults: atLooks(expired) },
    conclusion: 'error',
    check: all(looks(1), says('error', 'security-token', 'InvalidSecurityToken.Expired'))
  },
  ...(['first', 'later'] as const).map(
    (position): LimitCell => ({
      name: `keyless, ${position} look: keys that have expired are renewed at once`,
      run: { ...oidc, position, faults: atLooks(expired, position === 'first' ? 1 : 2, 1) },
      conclusion: 'success',
      check: all(looks(position === 'first' ? 2 : 3), calls('AssumeRoleWithOIDC', 2), calls('GetIDToken', 2))
    })
  ),
  {
    name: 'keyless: renewed keys that have expired too are an error',
    run: { ...oidc, faults: atLooks(expired) },
    conclusion: 'error',
    check: all(looks(2), says('error', 'InvalidSecurityToken.Expired'))
  },
  ...(
    [
      ['HTTP 503', unavailable],
      ['a reset', { kind: 'reset' }],
      ['HTML', { kind: 'html' }],
      ['an empty answer', { kind: 'empty' }],
      ['throttling', { kind: 'throttling', retryAfterMs: 100 }],
      ['a wrong clock', { kind: 'wrong-clock' }],
      ['a nonce used', { kind: 'nonce-used' }]
    ] as const
  ).map(
    ([name, fault]): LimitCell => ({
      name: `keyless: ${name} at STS is over with the next try, with a fresh token`,
      run: { ...oidc, faults: at('AssumeRoleWithOIDC', fault, 1) },
      conclusion: 'success',
      check: all(calls('AssumeRoleWithOIDC', 2), calls('GetIDToken', 2), looks(1))
    })
  ),
  {
    name: "keyless: trouble at GitHub's OIDC endpoint is over with the next try",
    run: { ...oidc, faults: at('GetIDToken', { kind: 'html' }, 1) },
    conclusion: 'success',
    check: all(calls('GetIDToken', 2), calls('AssumeRoleWithOIDC', 1), looks(1))
  },
  {
    name: "keyless: GitHub's refusal of a token names the missing permission",
    run: { ...oidc, faults: at('GetIDToken', { kind: 'answer', status: 403, body: '{}' }) },
    conclusion: 'error',
    check: all(calls('GetIDToken', 1), looks(0), says('error', 'id-token: write'))
  },
  ...(
    [
      ['AuthenticationFail.OIDCToken.Expired', 'audience'],
      ['AuthenticationFail.OIDCToken.Invalid', 'audience'],
      ['EntityNotExist.Role', 'role-to-assume'],
      ['EntityNotExist.OIDCProvider', 'oidc-provider-arn'],
      ['ImplicitDeny', 'trust policy']
    ] as const
  ).map(
    ([code, word]): LimitCell => ({
      name: `keyless: ${code} of STS is an error that says where to look`,
      run: { ...oidc, faults: at('AssumeRoleWithOIDC', { kind: 'code', code }) },
      conclusion: 'error',
      check: all(calls('AssumeRoleWithOIDC', 1), looks(0), says('error', code, word, 'request id'))
    })
  ),
  {
    name: 'keyless: an STS that does not answer is cut by the timeout',
    run: { ...oidc, faults: at('AssumeRoleWithOIDC', { kind: 'hang' }), inputs: { timeout: '2s' } },
    conclusion: 'timed-out',
    check: all(looks(0), endsWithin(9_000))
  },
  ...([token, keys] as const).flatMap((way) =>
    (
      [
        ['over 10 MiB', { kind: 'huge' }],
        ['forbidden', { kind: 'code', code: 'NoPermission', status: 403 }]
      ] as const
    ).map(([name, fault]): LimitCell => {
      const operation = way.way === 'token' ? 'GetPipelineJobRunLog' : 'LogPipelineJobRun'
      return {
        name: `${way.way}: a log that is ${name} is a warning`,
        run: { ...way, endsWith: 'FAIL', faults: at(operation, fault), inputs: { timeout: '5s' } },
        conclusion: 'failure',
        check: all(looks(1), says('warning', '编译'))
      }
    })
  )
]

/** Those that last longest begin first. */
export const limitCells: readonly LimitCell[] = [
  ...cells.filter(({ name }) => /30 s|six/.test(name)),
  ...cells.filter(({ name }) => !/30 s|six/.test(name))
]
