import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { savedText } from '../../doctor/saved-file.ts'
import { knownFields } from '../../doctor/known-fields.ts'
import type { Finding } from '../../doctor/finding.ts'
import { ScriptedHttp } from '../__fixtures__/scripted-http.ts'
import { systemClock } from '../../src/schedule/clock.ts'
import { scriptedVisit, visitWith } from './visits.ts'

/** The answer of GetPipelineRun as it is saved. */
function saved(run: unknown): unknown {
  const text = savedText('token', [found(run)])
  const file = JSON.parse(text) as { readonly operations: readonly { readonly answer: unknown }[] }
  return file.operations[0]?.answer
}

function found(run: unknown): Finding {
  return {
    kind: 'asked',
    operation: 'GetPipelineRun',
    httpStatus: 200,
    problem: null,
    comparison: null,
    answer: { value: run, shape: knownFields.token['GetPipelineRun'] ?? 'data' }
  }
}

/** Texts that occur in no file by chance. */
const privateText = fc.stringMatching(/^[QZ密码!"\\<{\n ]{4,12}$/).filter((text) => /[QZ密码]{2}/.test(text))
const privateId = fc.integer({ min: 500_000_000, max: 2 ** 53 - 1 }).map((id) => id - (id % 1000) + 777)

/** Anything under names that are private. */
const privateData = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    privateText,
    privateId,
    fc.constant(null),
    fc.boolean(),
    fc.array(tie('data'), { maxLength: 2 }),
    fc.dictionary(privateText, tie('data'), { maxKeys: 2 }),
    fc.dictionary(privateText, privateText, { maxKeys: 2 }).map((object) => JSON.stringify(object))
  )
})).data

const word = fc.constantFrom('SUCCESS', 'FAIL', 'PAUSED', 'LogPipelineJobRun', 'ThawJob')
const any = fc.oneof(privateText, privateId, privateData)

const run = fc.record(
  {
    pipelineRunId: any,
    status: word,
    triggerMode: fc.integer({ min: 0, max: 9 }),
    creator: any,
    newField: privateData,
    stageGroup: fc.array(fc.array(privateText, { maxLength: 2 }), { maxLength: 2 }),
    globalParams: fc.array(fc.record({ key: any, value: any, masked: fc.boolean() }), { maxLength: 2 }),
    sources: fc.array(
      fc.record({
        sign: any,
        data: fc.record({ repo: any, webhook: any, commint: any, other: privateData })
      }),
      { maxLength: 2 }
    ),
    stages: fc.array(
      fc.record({
        name: any,
        stageInfo: fc.record({
          status: word,
          jobs: fc.array(
            fc.record({
              id: any,
              name: any,
              status: word,
              params: any,
              result: fc.record({ data: privateData, message: any }).map((result) => JSON.stringify(result)),
              actions: fc.array(fc.record({ type: word, params: privateData, data: any, title: any }), {
                maxLength: 2
              })
            }),
            { maxLength: 2 }
          )
        })
      }),
      { maxLength: 2 }
    )
  },
  { requiredKeys: [] }
)

/** All texts of a value: values, and names that are private; of texts that are JSON what is in them, too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    try {
      return [value, ...textsOf(JSON.parse(value))]
    } catch {
      return [value]
    }
  }
  if (typeof value === 'number') return value > 999 ? [String(value)] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [
    ...(/[QZ密码]/.test(name) ? [name] : []),
    ...(name === 'status' || name === 'type' ? [] : textsOf(member))
  ])
}

describe('the saved file', () => {
  it('holds no text of the run, whatever the run is', () => {
    fc.assert(
      fc.property(run, (given) => {
        const file = savedText('token', [found(given)])
        for (const text of textsOf(given)) {
          if (text.length < 4) continue
          expect(file).not.toContain(text)
          expect(file).not.toContain(JSON.stringify(text).slice(1, -1))
        }
      })
    )
  })

  it('keeps names of fields, types, statuses, trigger modes and action types', () => {
    expect(
      saved({
        status: 'PAUSED',
        triggerMode: 9,
        newField: { name: 'web', owner: 'lin', batchNum: 12 },
        stages: [{ stageInfo: { status: '等待', jobs: [{ actions: [{ type: 'ThawJob', disable: true }] }] } }]
      })
    ).toEqual({
      status: 'PAUSED',
      triggerMode: 9,
      newField: {
        name: '<text of 3 characters>',
        '<name 2, 5 characters>': '<text of 3 characters>',
        batchNum: 12
      },
      stages: [{ stageInfo: { status: '等待', jobs: [{ actions: [{ type: 'ThawJob', disable: true }] }] } }]
    })
  })

  it('a status that is no word is a text', () => {
    expect(saved({ status: 'failed: see https://ci.example.com' })).toEqual({
      status: '<text of 34 characters>'
    })
  })

  it('makes up the same id for the same one, of as many digits', () => {
    expect(
      saved({
        pipelineId: 1234567,
        creatorAccountId: '98765432109876543',
        modifierAccountId: '98765432109876543',
        pipelineRunId: '1234567',
        stages: [
          { stageInfo: { id: 1234567, jobs: [{ id: 7654321, params: '{"PIPELINE_ID": "1234567"}' }] } }
        ]
      })
    ).toEqual({
      pipelineId: 1000001,
      creatorAccountId: '10000000000000002',
      modifierAccountId: '10000000000000002',
      pipelineRunId: '1000001',
      stages: [
        {
          stageInfo: {
            id: 1000001,
            jobs: [{ id: 1000003, params: { '<JSON in a text>': { PIPELINE_ID: '1000001' } } }]
          }
        }
      ]
    })
  })

  it('keeps no more of a time than its day', () => {
    const time = Date.parse('2026-11-24T13:14:15Z')
    const day = Date.parse('2026-11-24T00:00:00Z')
    expect(saved({ createTime: time, updateTime: time / 1000, newTime: time })).toEqual({
      createTime: day,
      updateTime: day / 1000,
      newTime: day
    })
  })

  it('describes texts that are JSON, names of variables as texts', () => {
    const job = {
      params: '{"DB_PASSWORD": "hunter2", "CI_COMMIT_SHA": "1a2b3c4d"}',
      result: '{"data": {"ARTIFACTS": "[{\\"url\\": \\"https://a.example.com\\"}]"}, "successful": true}'
    }
    expect(saved({ stages: [{ stageInfo: { jobs: [job] } }] })).toEqual({
      stages: [
        {
          stageInfo: {
            jobs: [
              {
                params: {
                  '<JSON in a text>': {
                    '<name 1, 11 characters>': '<text of 7 characters>',
                    CI_COMMIT_SHA: '<text of 8 characters>'
                  }
                },
                result: {
                  '<JSON in a text>': {
                    data: { ARTIFACTS: { '<JSON in a text>': [{ url: '<text of 21 characters>' }] } },
                    successful: true
                  }
                }
              }
            ]
          }
        }
      ]
    })
  })

  it('says why an operation failed, in our words, and what was not asked', async () => {
    const { saved: file } = await scriptedVisit(
      () => ({
        status: 403,
        body: { errorCode: 'Forbidden', errorMessage: 'lin may not', requestId: 'r-1' }
      }),
      undefined,
      '--save',
      'doctor.json'
    )
    expect(JSON.parse(file)).toMatchObject({
      api: 'token',
      operations: expect.arrayContaining([
        {
          operation: 'GetPipeline',
          httpStatus: 403,
          isAsWeReadIt: false,
          problem: { kind: 'refused', problem: null, documentedCode: 'Forbidden' },
          missedFields: [],
          answer: { errorCode: 'Forbidden', errorMessage: '<text of 11 characters>', requestId: '<id 1>' }
        },
        { operation: 'GetPipelineRun', notAsked: 'no-run-number' }
      ])
    })
  })

  it('an answer that is no JSON is its length', async () => {
    const { saved: file } = await scriptedVisit(
      () => ({ status: 502, body: '<html>bad gateway</html>' }),
      undefined,
      '--save',
      'f'
    )
    expect(file).toContain('"<text of 24 characters>"')
    expect(file).not.toContain('gateway')
  })

  it('that cannot be written is an error, with an example', async () => {
    const { code, err } = await visitWith(
      ['--organization-id', 'o', '--pipeline-id', '1', '--save', 'no/such/f.json'],
      {
        environment: { YUNXIAO_ACCESS_TOKEN: 'pt-token' },
        createHttpClient: () => Promise.resolve(new ScriptedHttp(systemClock, () => ({}))),
        writeFile: () => {
          throw new Error('ENOENT: no such file or directory')
        }
      }
    )
    expect(err).toMatch(/^--save no\/such\/f\.json can't be written: ENOENT.*Example: --save doctor\.json$/)
    expect(code).toBe(1)
  })
})
