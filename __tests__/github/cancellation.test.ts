import { afterEach, describe, expect, it, jest } from '@jest/globals'

const names = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

describe('the workflow’s cancellation', () => {
  const before = names.map((name) => process.listeners(name))

  afterEach(() => {
    for (const [at, name] of names.entries()) {
      for (const listener of process.listeners(name)) {
        if (before[at]?.includes(listener) !== true) process.off(name, listener)
      }
    }
    jest.resetModules()
  })

  it.each(names)(
    'comes with %s, from the moment that the file is loaded; a second signal changes nothing',
    async (name) => {
      const { cancellation } = await import('../../src/github/cancellation.ts')
      expect(cancellation.aborted).toBe(false)
      process.emit(name)
      const reason: unknown = cancellation.reason
      process.emit('SIGTERM')
      expect([cancellation.aborted, cancellation.reason]).toEqual([true, reason])
    }
  )
})
