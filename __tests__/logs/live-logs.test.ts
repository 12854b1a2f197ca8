/** How the logs of running jobs are shown while they grow (contract, "`logs: live`"). */
import { describe, expect, it } from '@jest/globals'
import type { ApiFailure } from '../../src/api/api-error.ts'
import { logsOf, LogService, refused, running, runOf } from './log-service.ts'

const throttled: ApiFailure = {
  kind: 'unusable',
  tries: 1,
  error: { problem: null, httpStatus: 429, code: 'Throttling.User', message: null, requestId: null },
  serverWaitMs: null
}

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at}\n`).join('')

describe.each(['token', 'signed'] as const)('logs: live, of the %s API', (kind) => {
  it('are what the logs gain while the jobs run, and at the end the rest, each line once', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    const jobs = [
      { id: '1', name: 'one', ...running },
      { id: '2', name: 'two', ...running }
    ]
    service.logs['1'] = 'a\nb pt-sec'
    shown.logs.look(runOf(jobs))
    await shown.pass(30_000)
    service.logs['1'] += 'ret\nc'
    service.logs['2'] = 'x\r\n10%\r20%\r'
    shown.logs.look(runOf(jobs))
    await shown.pass(60_000)
    service.logs['1'] += ' is the end\nd'
    await shown.finish(
      runOf(
        [
          { id: '1', name: 'one' },
          { id: '2', name: 'two', ...running }
        ],
        'SUCCESS'
      ),
      true
    )
    shown.logs.stop()
    const linesIn = (name: string): string[] =>
      shown.pieces.filter((piece) => piece.job.name === name).flatMap(({ text }) => text.split('\n'))
    expect(linesIn('one')).toEqual(['a', 'b ***', 'c is the end', 'd'])
    expect(linesIn('two')).toEqual(['x', '10%'])
    expect(shown.pieces.map(({ part }) => part)).not.toContain('end')
  })

  it('ask once in five seconds for each job, and less for logs that gain nothing', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = ''
    shown.logs.look(
      runOf([
        { id: '1', ...running },
        { id: '2', ...running },
        { id: '3', ...running, hasLog: false }
      ])
    )
    for (let at = 0; at < 120; at += 1) {
      service.logs['1'] += `line ${at}\n`
      await shown.pass(5_000)
    }
    shown.logs.stop()
    for (const id of ['1', '2']) {
      const times = service.timesOf(id)
      const gaps = times.slice(1).map((timeMs, at) => timeMs - (times[at] ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000)
    }
    expect(service.timesOf('1').length).toBeGreaterThan(100)
    expect(service.timesOf('2').length).toBeLessThan(50)
    expect(service.timesOf('3')).toEqual([])
  })

  it('keep the end of a failed job for the summary, and print nothing twice', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = numbered(150)
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(20_000)
    service.logs['1'] += 'the reason\n'
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    expect(shown.pieces.map(({ part }) => part)).toEqual(['growth', 'growth'])
    const lines = shown.tails[0]?.text.split('\n') ?? []
    expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([100, 'line 149', 'the reason'])
  })

  it('end at 2,000 lines: then the rest is said to be elsewhere, and the end of a failed job comes all the same', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = numbered(2_000)
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(60_000)
    expect(shown.pieces.map(({ part }) => part)).not.toContain('limit')
    service.logs['1'] += numbered(5_000)
    await shown.pass(60_000)
    const asked = service.asked.length
    await shown.pass(600_000)
    expect(service.asked).toHaveLength(asked)
    service.logs['1'] += 'the reason\n'
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    const lines = shown.pieces.flatMap(({ part, text }) => (part === 'growth' ? text.split('\n') : []))
    expect([lines.length, lines.at(-1)]).toEqual([2_000, 'line 1999'])
    const parts = shown.pieces.map(({ part }) => part).filter((part) => part !== 'growth')
    expect(parts).toEqual(['limit', 'tail-after-limit'])
    expect(shown.tails[0]?.text.split('\n')).toHaveLength(100)
    expect(shown.tails[0]?.text).toMatch(/\nthe reason$/)
  })

  it('stop for a minute or more where the service is asked too much', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    service.failure = throttled
    shown.logs.look(runOf(['1', '2', '3'].map((id) => ({ id, ...running }))))
    await shown.pass(59_000)
    expect(service.asked).toHaveLength(3)
    service.failure = null
    service.logs['1'] = 'a\n'
    await shown.pass(60_000)
    shown.logs.stop()
    expect(shown.texts).toEqual(['Compile growth: a'])
  })

  it('stop first where a look at the run is asked too much', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(1_000)
    shown.logs.throttled()
    const asked = service.asked.length
    await shown.pass(58_000)
    expect(service.asked).toHaveLength(asked)
    await shown.pass(30_000)
    shown.logs.stop()
    expect(service.asked.length).toBeGreaterThan(asked)
  })

  it('that are refused are told once, at the end', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    service.failure = refused
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(600_000)
    expect(service.asked).toHaveLength(1)
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    expect(shown.events.map((event) => event.kind)).toEqual(['log-unreadable', 'log-tails'])
  })

  it('show a job that ran between two looks, but none that had ended before the first, unless it failed', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = 'early\n'
    service.logs['2'] = 'early failure\n'
    service.logs['3'] = 'quick\n'
    const before = [
      { id: '1', name: 'one' },
      { id: '2', name: 'two', status: 'FAIL' }
    ]
    shown.logs.look(runOf(before))
    const last = runOf([...before, { id: '3', name: 'three' }], 'FAIL')
    shown.logs.look(last)
    await shown.finish(last)
    expect(shown.texts).toEqual(['three growth: quick', 'two end: early failure'])
  })

  it('say nothing after the stop, and leave nothing under way', async () => {
    const service = new LogService(kind)
    const shown = logsOf(service, 'live')
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(6_000)
    shown.logs.stop()
    const asked = service.asked.length
    service.logs['1'] = 'late\n'
    await shown.pass(60_000)
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    expect([service.asked.length - asked, shown.events]).toEqual([0, []])
  })
})

it('a log that is answered as a whole is asked for the less often the longer it is', async () => {
  const service = new LogService('signed')
  const shown = logsOf(service, 'live')
  service.logs['1'] = `${'x'.repeat(1024 * 1024)}\n`
  shown.logs.look(runOf([{ id: '1', ...running }]))
  await shown.pass(600_000)
  shown.logs.stop()
  expect(service.timesOf('1').length).toBeLessThan(10)
})

it('twenty jobs that run for eight hours are asked once in five seconds each at most, and show 2,000 lines each', async () => {
  const service = new LogService('token', 10)
  const shown = logsOf(service, 'live')
  const ids = Array.from({ length: 20 }, (_, at) => String(at + 1))
  shown.logs.look(runOf(ids.map((id) => ({ id, name: id, ...running }))))
  const hours = 8
  for (let minute = 0; minute < hours * 60; minute += 1) {
    for (const id of ids)
      service.logs[id] = (service.logs[id] ?? '') + `${minute} of ${id}\n`.repeat(Number(id) % 7)
    await shown.pass(60_000)
  }
  await shown.finish(
    runOf(
      ids.map((id) => ({ id, name: id })),
      'SUCCESS'
    ),
    true
  )
  for (const id of ids) {
    const lines = shown.pieces
      .filter((piece) => piece.job.name === id && piece.part === 'growth')
      .flatMap(({ text }) => text.split('\n'))
    expect(lines).toEqual(service.logs[id]?.split('\n').slice(0, -1).slice(0, 2_000))
    expect(service.timesOf(id).length).toBeLessThanOrEqual((hours * 3600) / 5 + 10)
  }
})
