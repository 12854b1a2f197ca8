/** A secret that happens to be one of our own words takes nothing from what the gate decides and gives out. */
import { describe, expect, it } from '@jest/globals'
import { tokenInputs, tryGate, type Trial } from '../__fixtures__/gate-trial.ts'
import { jobJson, runJson, stageJson } from '../__fixtures__/runs.ts'

const words = [
  'branch',
  'commit',
  'failure',
  'finished',
  'finishedAt',
  'manual',
  'outcome',
  'problem',
  'settings',
  'stages',
  'startedAtMs',
  'status',
  'SUCCES',
  'success'
]

function tryMasked(value: string, status: string): Promise<Trial> {
  const globalParams = [{ key: 'A', value, masked: true }]
  const stages = [stageJson('Test', status, [jobJson({ status })])]
  return tryGate({
    inputs: tokenInputs,
    script: (_sent, count) => ({
      body: count < 2 ? runJson('RUNNING', { globalParams }) : runJson(status, { globalParams, stages })
    })
  })
}

describe('a masked parameter', () => {
  it.each(words)('%s changes no verdict and no output', async (word) => {
    const [good, bad] = [await tryMasked(word, 'SUCCESS'), await tryMasked(word, 'FAIL')]
    expect(good).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { status: 'SUCCESS' } })
    expect(bad).toMatchObject({ exitCode: 1, conclusion: 'failure', outputs: { status: 'FAIL' } })
    expect(JSON.parse(bad.outputs['failed-jobs'] ?? '')).toEqual([
      { label: '1234', pipelineId: '1234', stage: 'Test', id: '101', name: 'Compile', status: 'FAIL' }
    ])
    expect(JSON.parse(good.outputs['stages'] ?? '')).toMatchObject([{ name: 'Test', status: 'SUCCESS' }])
    expect(good.summary).toContain('| Test |')
  })
})

describe('an access token', () => {
  it.each(['name', 'kind', 'jobs', 'status', 'stages', 'label', 'data', 'token', 'found', 'ended'])(
    '%s changes no verdict and no output',
    async (token) => {
      const trial = await tryGate({
        inputs: { ...tokenInputs, 'access-token': token },
        script: () => ({ body: runJson('SUCCESS') })
      })
      expect(trial).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { status: 'SUCCESS' } })
      expect(JSON.parse(trial.outputs['stages'] ?? '')).toMatchObject([
        { name: 'Build', jobs: [{ id: '101' }] }
      ])
    }
  )
})

it('a branch that is told after its masked value is shown all the same', async () => {
  const masked = { key: 'M', value: 'release-branch', masked: true }
  const told = [
    masked,
    { key: 'CI_COMMIT_REF_NAME', value: 'release-branch' },
    { key: 'CI_COMMIT_SHA', value: '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39' }
  ]
  const trial = await tryGate({
    inputs: tokenInputs,
    script: (_sent, count) => ({
      body:
        count < 2
          ? runJson('RUNNING', { globalParams: [masked] })
          : runJson('SUCCESS', { globalParams: told })
    })
  })
  expect(trial.outputs['branch']).toBe('release-branch')
  expect(trial.output.commands('add-mask')).not.toContain('release-branch')
})
