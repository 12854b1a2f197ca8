import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { scenarioNames } from '../../simulator/scenario-library.ts'
import { setNames } from '../../simulator/scenario-sets.ts'

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function run(script: string, ...flags: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...flags], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const simulator = 'simulator/main.ts'
const demo = 'demo/gate-demo.ts'

describe('the commands for people', () => {
  it.each([
    [simulator, ['--scenario', 'nope'], /^There is no scenario nope\. --list shows those that there are/],
    [simulator, ['--scenario', 'nope.json'], /^nope\.json can't be used: .*no such file/],
    [simulator, ['--scenario', fileOf('half.json', '{"stages": [')], /half\.json can't be used: .*JSON/],
    [simulator, ['--scenario', fileOf('other.json', '{"hello": 1}')], /other\.json can't be used: /],
    [simulator, ['--speed', '0'], /^--speed takes a number above 0, not 0\.$/],
    [simulator, ['--rate-limit', 'x'], /^--rate-limit takes a number above 0, not x\.$/],
    [simulator, ['--port', '70000'], /^--port takes a whole number up to 65535, not 70000\.$/],
    [simulator, ['--commit', '4f2a9c1e'], /^--commit takes a full sha, 40 characters .*, not 4f2a9c1e\.$/],
    [simulator, ['--appears-in', 'soon'], /^--appears-in takes a number of seconds, not soon\.$/],
    [simulator, ['--fast'], /^Unknown option '--fast'.* --help lists the flags\.$/],
    [demo, ['--scenario', 'nope'], /^There is no scenario nope\. There are: success, /],
    [demo, ['--language', 'de'], /^--language takes en or zh-CN, not de\.$/],
    [demo, ['success'], /^Unexpected argument 'success'.* --help lists the flags\.$/]
  ])('%s %j ends with a sentence', (script, flags, sentence) => {
    const { code, out, err } = run(script, ...flags)
    expect([code, out]).toEqual([2, ''])
    expect(err.trim()).toMatch(sentence)
  })

  it('help', () => {
    expect(run(simulator, '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('--rate-limit N')
    })
    expect(run(demo, '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--scenario') })
    expect(run(demo, '--help', '--language', 'zh-CN').out).toContain('场景')
    const listed = run(simulator, '--list').out.trim().split('\n')
    expect(listed.map((line) => line.split(' ')[0])).toEqual([...scenarioNames, ...setNames])
  })
})
