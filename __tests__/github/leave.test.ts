import { afterEach, expect, it, jest } from '@jest/globals'
import { leave } from '../../src/github/leave.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

it.each([
  ['a name is looked up and the workflow is cancelled', ['GetAddrInfoReqWrap'], true, true],
  ['a name is looked up', ['GetAddrInfoReqWrap'], false, false],
  ['the workflow is cancelled', ['Timeout'], true, false]
])('where %s', (_what, resources, isCancelled, isKilled) => {
  jest.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([...resources])
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true)
  const exit = jest.spyOn(process, 'exit').mockReturnValue(undefined as never)
  leave(0, isCancelled)
  expect(kill.mock.calls).toEqual(isKilled ? [[process.pid, 'SIGKILL']] : [])
  expect(exit.mock.calls).toEqual([[isCancelled ? 1 : 0]])
})
