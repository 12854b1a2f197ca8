import { describe, expect, it } from '@jest/globals'
import { parseCorpus } from '../../benchmarks/polling/corpus.ts'
import { CORPUS_KINDS, generateCorpus } from '../../benchmarks/polling/generator.ts'

describe('a corpus', () => {
  it('depends on its seed alone', () => {
    const corpus = generateCorpus(CORPUS_KINDS.standard, 5, 1)
    expect(generateCorpus(CORPUS_KINDS.standard, 5, 1)).toEqual(corpus)
    expect(generateCorpus(CORPUS_KINDS.standard, 5, 2)).not.toEqual(corpus)
  })

  it('is read back from JSON lines', () => {
    const corpus = generateCorpus(CORPUS_KINDS.failing, 20, 1)
    const read = parseCorpus(corpus.map((run) => `${JSON.stringify(run)}\n`).join('\n'))
    expect(read.map((run) => run.endsAfterSeconds.toFixed(6))).toEqual(
      corpus.map((run) => run.endsAfterSeconds.toFixed(6))
    )
    expect(read.map((run) => run.history)).toEqual(corpus.map((run) => run.history))
  })

  it('says which line is wrong', () => {
    expect(() => parseCorpus('{"stages": [], "status": "SUCCESS"}\n{"stages": 1}')).toThrow(
      "The corpus's line 2: stages is not a list"
    )
  })
})
