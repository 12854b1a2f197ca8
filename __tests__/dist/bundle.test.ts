import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { startSimulator } from '../../simulator/server.ts'
import { root, runAction } from './run-action.ts'
import { signIn } from './ways-in.ts'

const dist = join(root, 'dist')

describe('the bundle', () => {
  it('asks for no file that is not there', () => {
    const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
    const missing = scripts.flatMap((name) =>
      [...readFileSync(join(dist, name), 'utf8').matchAll(/\brequire\("(\.[^"]+)"\)/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(dist, path)))
    )
    expect(scripts).toContain('index.js')
    expect(missing).toEqual([])
  })

  it('has less than 2 MB that every gate loads', () => {
    expect(statSync(join(dist, 'index.js')).size).toBeLessThan(2_000_000)
  })

  it.each([
    ['a processor without SIMD', { UNDICI_NO_WASM_SIMD: '1' }],
    ['a job that tests with Jest', { JEST_WORKER_ID: '1' }]
  ])('reads HTTP on %s', async (_name, variables) => {
    const simulator = await startSimulator({ scenario: 'success', withoutCurrentRun: true })
    simulator.addRun({ runId: '42', createdAtMs: Date.now() - 86_400_000 })
    const signedIn = await signIn(simulator, 'token')
    const result = await runAction({
      ...signedIn,
      environment: { ...signedIn.environment, ...variables }
    })
    await simulator.close()
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success' } })
  })
})
