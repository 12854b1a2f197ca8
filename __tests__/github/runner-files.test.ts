import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readEvent, setOutput, SummaryFile } from '../../src/github/runner-files.ts'
import { CapturedOutput } from '../__fixtures__/captured-output.ts'
import { RunnerFiles } from '../__fixtures__/runner-files.ts'

let files: RunnerFiles
const before = process.env['GITHUB_OUTPUT']

beforeEach(() => {
  files = new RunnerFiles()
})
afterEach(() => {
  files.remove()
  if (before === undefined) delete process.env['GITHUB_OUTPUT']
  else process.env['GITHUB_OUTPUT'] = before
})

describe('an output', () => {
  it('is written to the runner’s file, of several values the last', () => {
    process.env['GITHUB_OUTPUT'] = files.outputPath
    setOutput('stages', '[1]\n[2]')
    setOutput('status', 'RUNNING')
    setOutput('status', 'SUCCESS')
    expect(files.outputs).toEqual({ stages: '[1]\n[2]', status: 'SUCCESS' })
  })

  it('is a command for a runner that gives no file', () => {
    delete process.env['GITHUB_OUTPUT']
    const output = new CapturedOutput()
    setOutput('status', 'SUCCESS')
    output.restore()
    expect(output.text).toBe('::set-output name=status::SUCCESS\n')
  })
})

describe('the summary file', () => {
  it('keeps what stood in it, and replaces what was written before', () => {
    files.write('summary.md', 'earlier step\n')
    const summary = new SummaryFile(files.summaryPath)
    summary.write('a longer text')
    summary.write('short')
    expect(files.summary).toBe('earlier step\nshort')
  })

  it.each([undefined, ''])('is not there where its path is %j', (path) => {
    const summary = new SummaryFile(path)
    expect(summary.isAvailable).toBe(false)
    summary.write('x')
  })
})

describe('the event', () => {
  it('is what its file says', () => {
    expect(readEvent(files.write('event.json', '{"a": 1}'))).toEqual({ a: 1 })
  })

  it('is empty where there is none that can be read', () => {
    expect([readEvent(undefined), readEvent('/nowhere'), readEvent(files.write('event.json', '{'))]).toEqual([
      {},
      {},
      {}
    ])
  })
})
