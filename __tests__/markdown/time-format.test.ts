import { describe, expect, it } from '@jest/globals'
import { timeFormatFor } from '../../src/markdown/time-format.ts'

const timeMs = Date.parse('2026-11-24T16:05:09Z')

describe('times as people read them', () => {
  it.each([
    ['en', undefined, 'UTC', '2026-11-24 16:05:09'],
    ['zh-CN', undefined, 'Asia/Shanghai', '2026-11-25 00:05:09'],
    ['zh-CN', 'UTC', 'UTC', '2026-11-24 16:05:09'],
    ['zh-CN', ' Europe/Berlin ', 'Europe/Berlin', '2026-11-24 17:05:09'],
    ['zh-CN', ' ', 'Asia/Shanghai', '2026-11-25 00:05:09'],
    ['en', '', 'UTC', '2026-11-24 16:05:09'],
    ['zh-CN', 'Europe/Berlin', 'Europe/Berlin', '2026-11-24 17:05:09'],
    ['en', 'CST-8', 'UTC', '2026-11-24 16:05:09'],
    ['zh-CN', ':Mars/Olympus', 'Asia/Shanghai', '2026-11-25 00:05:09']
  ] as const)('in %s with TZ %j are in %s', (language, variable, zone, text) => {
    const format = timeFormatFor(language, variable)
    expect([format.zone, format.format(timeMs)]).toEqual([zone, text])
  })
})
