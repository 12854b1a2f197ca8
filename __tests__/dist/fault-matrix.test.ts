import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { keys, pipelineId, tokens } from '../../simulator/identity.ts'
import { type FaultyEnd, type Position, runWithFaults } from './fault-cell.ts'
import { codeFaults, commonFaults, type FaultKind } from './fault-kinds.ts'
import { limitCells, type LimitCell } from './fault-limits.ts'
import { inParallel } from './in-parallel.ts'
import { annotations, visibleText } from './run-action.ts'

/** One cell of the matrix: a fault, an API, and when it strikes. */
interface Cell {
  readonly api: 'signed' | 'token'
  readonly position: Position
  readonly kind: FaultKind
}

const secretOf = { signed: keys.full.accessKeySecret, token: tokens.full } as const

const cells: readonly Cell[] = (['signed', 'token'] as const).flatMap((api) =>
  (['first', 'later'] as const).flatMap((position) => {
    const message = `Said about ${secretOf[api]}.`
    // What each code means in each shape is pinned in api/meaning.test.ts: here a few, for what quotes a secret.
    const codes = codeFaults(api, message).filter((_, index) => index % 6 === 0)
    // After the first good answer only refusals differ; a 401 of the token API is then asked again a minute later,
    // by a fake clock in gate/waits-for-person.test.ts.
    return [...commonFaults, ...codes]
            .filter(({ effect, name }) =>
        position === 'first' ? true : effect.startsWith('refuses') && !(api === 'token' && name.endsWith('HTTP 401'))
      )
      .map((kind) => ({ api, position, kind }))
  })
)

/** How a cell has to end. */
interface Expected {
  readonly conclusion: 'success' | 'error'
  readonly looks: number
}

function expectedOf({ position, kind }: Cell): Expected {
  const struck = position === 'first' ? 1 : 2
  switch (kind.effect) {
    case 'refuses':
      return { conclusion: 'error', looks: struck }
    case 'refuses-at-first':
      return position === 'first'
        ? { conclusion: 'error', looks: struck }
        : { conclusion: 'success', looks: struck + 1 }
    case 'passes':
    case 'is-mended':
      return { conclusion: 'success', looks: struck + 1 }
    case 'delays':
      // The late answer of a later look is of a run that was still running.
      return { conclusion: 'success', looks: position === 'first' ? 1 : 3 }
  }
}

const titleOf = ({ api, position, kind }: Cell): string => `${api} API, ${position} look: ${kind.name}`

describe(`fault matrix of ${cells.length + limitCells.length} cells`, () => {
  const ends = new Map<Cell, FaultyEnd>()
  const limitEnds = new Map<LimitCell, FaultyEnd>()

  beforeAll(async () => {
    // These wait more than they work: side by side with the others, but not started all in one moment.
    const limits = inParallel(limitCells, limitCells.length, async (cell, index) => {
      await sleep(index * 400)
      limitEnds.set(cell, await runWithFaults(cell.run))
    })
    await inParallel(cells, 8, async (cell) => {
      const from = cell.position === 'first' ? 1 : 2
      const end = await runWithFaults({
        way: cell.api === 'signed' ? 'keys' : 'token',
        position: cell.position,
        faults: [{ operation: 'GetPipelineRun', from, count: 1, fault: cell.kind.fault }]
      })
      ends.set(cell, end)
    })
    await limits
  }, 240_000)

  it.each(cells.map((cell) => [titleOf(cell), cell] as const))('%s', (_title, cell) => {
    const end = ends.get(cell)
    if (end === undefined) throw new Error('the cell was not run')
    const { result, looks, secrets } = end
    const expected = expectedOf(cell)
    const isSuccess = expected.conclusion === 'success'

    expect({
      stderr: result.stderr,
      exitCode: result.exitCode,
      conclusion: result.outputs['conclusion'],
      looks: looks.length
    }).toEqual({ stderr: '', exitCode: isSuccess ? 0 : 1, conclusion: expected.conclusion, looks: expected.looks })

    expect(result.outputs).toMatchObject({
      status: isSuccess ? 'SUCCESS' : cell.position === 'first' ? '' : 'RUNNING',
      conclusion: expected.conclusion,
      'pipeline-run-id': '42',
      url: `https://flow.aliyun.com/pipelines/${pipelineId}/builds/42`,
      'duration-seconds': isSuccess ? '60' : cell.position === 'first' ? '' : expect.stringMatching(/^\d+$/),
      stages: expect.stringMatching(/^\[.*\]$/),
      'failed-jobs': '[]'
    })
    expect(result.summary).toMatch(/^## .*42/)

    const errors = annotations(result, 'error')
    expect(errors).toHaveLength(isSuccess ? 0 : 1)
    if (!isSuccess && cell.kind.code !== undefined) {
      expect(errors[0]).toContain(cell.kind.code)
      expect(errors[0]).toMatch(/request id [0-9A-F-]{36}/)
    }
    const isTrouble = isSuccess && (cell.kind.effect === 'passes' || cell.kind.effect === 'refuses-at-first')
    expect(annotations(result, 'warning')).toHaveLength(isTrouble ? 1 : 0)

    const [struck, next] = looks.slice(cell.position === 'first' ? 0 : 1)
    if (cell.kind.leastWaitMs !== undefined) {
      expect((next?.cameAtMs ?? 0) - (struck?.cameAtMs ?? 0)).toBeGreaterThan(cell.kind.leastWaitMs - 10)
    }
    for (const secret of secrets) expect(visibleText(result)).not.toContain(secret)
  })

  it.each(limitCells.map((cell) => [cell.name, cell] as const))('%s', (_name, cell) => {
    const end = limitEnds.get(cell)
    if (end === undefined) throw new Error('the cell was not run')
    const { result, secrets } = end
    expect({
      stderr: result.stderr,
      exitCode: result.exitCode,
      conclusion: result.outputs['conclusion']
    }).toEqual({ stderr: '', exitCode: cell.conclusion === 'success' ? 0 : 1, conclusion: cell.conclusion })
    expect(Object.keys(result.outputs)).toHaveLength(15)
    expect(result.summary).toMatch(/^## /)
    for (const secret of secrets) expect(visibleText(result)).not.toContain(secret)
    cell.check(end)
  })
})
