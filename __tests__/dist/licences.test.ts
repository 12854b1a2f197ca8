import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { root } from './run-action.ts'

it('the licence of every package whose code is in dist/ stands beside it', () => {
  const dist = join(root, 'dist')
  const names = readFileSync(join(dist, 'licenses.txt'), 'utf8').split('\n')
  const code = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dist, name), 'utf8'))
    .join('\n')
  const bundled = [...code.matchAll(/\.\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)].map(([, name]) => name)
  expect(bundled).toContain('zod')
  expect(names).toEqual(expect.arrayContaining([...new Set([...bundled, 'undici', '@actions/core'])]))
})
