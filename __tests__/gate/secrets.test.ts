/** Nothing secret is shown, whoever repeats it and wherever it would stand (contract, "Trouble", its last two rules). */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { tokenInputs, tryGate, type Inputs, type Trial } from '../__fixtures__/gate-trial.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { gateJson, jobJson, runJson, stageJson } from '../__fixtures__/runs.ts'
import { simulatedApis, SimulatedService, simulatorInputs } from '../__fixtures__/simulated-service.ts'

/** All that a step shows, as it is written and as it is read. */
function shownBy({ output, summary, outputs }: Trial): string {
  const unescaped = output.shown.replaceAll('%25', '%').replaceAll('%3A', ':').replaceAll('%2C', ',')
  const parsed = Object.values(outputs).flatMap((value) => (/^[[{]/.test(value) ? [decoded(value)] : []))
  return [
    output.shown,
    unescaped,
    summary,
    parseMarkdown(summary).text,
    ...Object.values(outputs),
    ...parsed
  ].join('\n')
}

/** The texts of a JSON value, without JSON's own escapes. */
function decoded(json: string): string {
  const texts: string[] = []
  JSON.parse(json, (key, value: unknown) => {
    texts.push(key, String(value))
    return value
  })
  return texts.join('\n')
}

/** Secrets with every character that some escaping changes. */
const secret = fc
  .string({
    unit: fc.constantFrom(...Array.from('abzAZ09_*~`|<>&"\'\\/%:,;#[](){}!@$^+=?.-')),
    minLength: 8,
    maxLength: 24
  })
  .filter((text) => !/^\d+$/.test(text) && /[a-zA-Z]/.test(text))

const repeats = [
  'organization-id',
  'pipeline-id',
  'pipelines',
  'pipeline-run-id',
  'commit',
  'timeout',
  'endpoint',
  'web-url',
  'label',
  'start-params',
  'envs',
  'retry-jobs',
  'manual-gate',
  'language'
]

describe('a token', () => {
  it('that is repeated by mistake in any input is in no error, in no escaping', async () => {
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...repeats), fc.boolean(), async (token, input, isWhole) => {
        const value = isWhole ? token : `x ${token}!`
        const inputs: Inputs = { ...tokenInputs, 'pipeline-id': '0', 'access-token': token, [input]: value }
        const trial = await tryGate({ inputs, script: () => ({ body: runJson('SUCCESS') }) })
        expect(shownBy(trial)).not.toContain(token)
      }),
      { numRuns: 150 }
    )
  })

  it('with colours in it in a job’s log is whole nowhere', async () => {
    const token = 'pt-token-0123456789'
    const content = `said pt-\u001b[01;31mtoken\u001b[0m-0123456789 by\n`
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'access-token': token },
      script: ({ path }) => ({
        body: path.endsWith('/log') ? JSON.stringify({ content, more: false }) : runJson('FAIL')
      })
    })
    expect(trial.summary).toContain('said *** by')
    expect(trial.output.commands('error').join('\n')).toContain('said *** by')
    expect(shownBy(trial)).not.toContain(token)
  })

  it('that the service repeats in every text of a run is in nothing that is shown', async () => {
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom('SUCCESS', 'FAIL', 'WAITING'), async (token, status) => {
        const said = `said ${token} by`
        const script = ({ path }: { path: string }): { body: string | ReturnType<typeof runJson> } => ({
          body: path.endsWith('/log')
            ? JSON.stringify({ content: `${said}\n`, more: false })
            : runJson(status, {
                globalParams: ['PIPELINE_NAME', 'CI_COMMIT_REF_NAME', token].map((key) => ({
                  key,
                  value: said
                })),
                stages: [
                  stageJson(said, status, [
                    jobJson({ name: said, status, result: JSON.stringify({ success: false, message: said }) })
                  ]),
                  stageJson(token, 'WAITING', [{ ...gateJson(), name: token }])
                ]
              })
        })
        const inputs = { ...tokenInputs, 'access-token': token, label: said, wait: 'false' }
        const shown = shownBy(await tryGate({ inputs, script }))
        expect(shown).not.toContain(token)
        expect(shown).toContain('said *** by')
      }),
      { numRuns: 100 }
    )
  })
})

it('start-params and envs are never quoted, broken as they may be', async () => {
  for (const inputs of [
    { 'start-params': '{"envs": {"PASSWORD": "hunter2"hunter3"}}' },
    { envs: 'PASSWORD hunter2' },
    { envs: '{"PASSWORD": ["hunter2"]}' }
  ]) {
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'pipeline-run-id': '', start: 'true', ...inputs },
      script: () => ({ body: runJson('SUCCESS') })
    })
    expect(trial).toMatchObject({ conclusion: 'error', sent: [] })
    expect(shownBy(trial)).not.toMatch(/hunter/)
  }
})

describe.each(simulatedApis)('the secrets of a run, by the %s API', (api) => {
  it.each(['failed', 'all', 'live'])(
    'are left out or masked, and nothing else is, with logs: %s',
    async (logs) => {
      const clock = new FakeClock()
      const service = new SimulatedService(clock, { scenario: 'secret-params', signedGlobalParams: true })
      const inputs = { ...simulatorInputs(api), logs }
      const trial = await tryGate({ clock, script: service.script, inputs })
      expect(trial.conclusion).toBe('failure')
      const shown = shownBy(trial)
      for (const hidden of ['s3cret-of-the-database', 'AES:9f0c-api-key-of-the-run', 's3cretOfTheWebhook']) {
        expect(shown).not.toContain(hidden)
      }
      const variables = JSON.parse(trial.outputs['variables'] ?? '') as Record<string, string>
      expect(Object.keys(variables)).toEqual([
        'PIPELINE_NAME',
        'CI_COMMIT_SHA',
        'CI_COMMIT_REF_NAME',
        'DEPLOY_ENV'
      ])
      // A masked `true` would blind the log, and GitHub drops outputs that hold a masked text.
      const masks = trial.output.commands('add-mask')
      expect(masks).not.toContain('true')
      expect(masks).not.toContain(trial.outputs['commit'])
      expect(trial.outputs['commit']).toMatch(/^[0-9a-f]{40}$/)
      expect(trial.output.shown).toContain('is true')
    }
  )
})

describe('the secrets of the runs that a search looks at', () => {
  const sha = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'
  const secretOfRun = 'hunter2-of-the-run'
  const inputs: Inputs = { ...tokenInputs, 'pipeline-run-id': '', commit: sha, 'appear-within': '30s' }

  /** One run of a commit, then a refusal that quotes its secret. */
  function searchOf(commit: string): Promise<Trial> {
    const globalParams = [
      { key: 'CI_COMMIT_SHA', value: commit },
      { key: 'PASSWORD', value: secretOfRun, masked: true }
    ]
    let isListed = false
    return tryGate({
      inputs,
      script: ({ path }) => {
        if (!path.endsWith('/runs')) return { body: runJson('SUCCESS', { globalParams }) }
        if (isListed)
          return { status: 403, body: { errorCode: 'Forbidden', errorMessage: `said ${secretOfRun} by` } }
        isListed = true
        return { body: [{ pipelineRunId: 42, status: 'SUCCESS' }] }
      }
    })
  }

  it('are taken out, though none of them is followed', async () => {
    const trial = await searchOf('0123456789abcdef0123456789abcdef01234567')
    expect(trial.conclusion).toBe('error')
    expect(shownBy(trial)).toContain('said *** by')
    expect(shownBy(trial)).not.toContain(secretOfRun)
    // Of what another run hides, nothing is known to be hidden by the right one.
    expect(trial.output.commands('add-mask')).not.toContain(secretOfRun)
  })

  it('are masked before anything is told of the run that is followed', async () => {
    const { conclusion, output } = await searchOf(sha)
    expect(conclusion).toBe('success')
    const told = output.text.indexOf('run 42')
    expect(told).toBeGreaterThan(0)
    expect(output.text.slice(0, told)).toContain(`::add-mask::${secretOfRun}`)
  })
})
