import { expect, it } from '@jest/globals'
import { ApiError, isRunNotFound, type ApiFailure } from '../../src/api/api-error.ts'
import { ownError } from '../../src/api/meaning.ts'

function failed(failure: ApiFailure): ApiError {
  return new ApiError({ service: 'yunxiao', operation: 'GetPipelineRun', failure })
}

function refused(code: string | null): ApiError {
  return failed({ kind: 'refused', error: { ...ownError('empty', null), code } })
}

it.each<[unknown, boolean]>([
  [refused('InvalidPipelineRun.NotFound'), true],
  [refused('invalidpipelinerun.notfound'), true],
  [refused('InvalidPipeline.NotFound'), false],
  [refused(null), false],
  [failed({ kind: 'aborted' }), false],
  [failed({ kind: 'out-of-time', error: null }), false],
  [new Error('InvalidPipelineRun.NotFound'), false],
  [null, false]
])('an error says that a run does not exist by its code: %s, %s', (error, isSaid) => {
  expect(isRunNotFound(error)).toBe(isSaid)
})
