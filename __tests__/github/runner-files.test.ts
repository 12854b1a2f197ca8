import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { OutputFile, readEvent, SummaryFile } from '../../src/github/runner-files.ts'
import { anyName } from '../__fixtures__/reports.ts'
import { RunnerFiles } from '../__fixtures__/runner-files.ts'

let files: RunnerFiles

beforeEach(() => {
  files = new RunnerFiles()
})
afterEach(() => {
  files.remove()
})

describe('an output', () => {
  it('is written to the runner’s file, of several values the last', () => {
    const noCommand = (): void => {
      throw new Error('no command')
    }
    const outputs = new OutputFile(files.outputPath, noCommand)
    outputs.set('stages', '[1]\n[2]')
    outputs.set('status', 'RUNNING')
    outputs.set('status', 'SUCCESS')
    expect(files.outputs).toEqual({ stages: '[1]\n[2]', status: 'SUCCESS' })
  })

  it('can end its place in the file in no way, whatever it is', () => {
    fc.assert(
      fc.property(anyName, (value) => {
        const fresh = new RunnerFiles()
        new OutputFile(fresh.outputPath, () => undefined).set('branch', `${value}\nstatus=x\nstatus<<x`)
        const names = Object.keys(fresh.outputs)
        fresh.remove()
        expect(names).toEqual(['branch'])
      })
    )
  })

  it.each([undefined, ''])('is a command for a runner whose file is %j', (path) => {
    const commands: string[][] = []
    new OutputFile(path, (...command) => commands.push(command)).set('status', 'SUCCESS')
    expect(commands).toEqual([['status', 'SUCCESS']])
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
