/** The input `pipelines`: a line for each pipeline (contract, "Many pipelines"). */
import { isId, splitLines } from './given-text.ts'
import type { InputProblem } from './problems.ts'

/** What a line names. */
export interface PipelineLine {
  readonly label: string
  readonly pipelineId: string
  /** Null where the line names no run. */
  readonly runId: string | null
}

export type PipelineLineProblem =
  /** Not of the form `label: pipeline-id/run-id`. */
  | 'form'
  | 'pipeline-id'
  | 'run-id'
  | 'label-too-long'
  | 'label-again'
  /** More lines than a step follows. */
  | 'too-many'

const mostPipelines = 50
const longestLabel = 50

/**
 * The pipelines of a text; null where anything is wrong with it.
 *
 * @param problems takes everything that is wrong
 */
export function parsePipelines(text: string, problems: InputProblem[]): readonly PipelineLine[] | null {
  const problemsBefore = problems.length
  const pipelines: PipelineLine[] = []
  const labels = new Set<string>()
  let count = 0
  for (const [index, written] of splitLines(text).entries()) {
    const line = written.trim()
    if (line === '' || line.startsWith('#')) continue
    count += 1
    const parsed = count > mostPipelines ? 'too-many' : parseLine(line, labels)
    if (typeof parsed !== 'string') pipelines.push(parsed)
    else problems.push({ kind: 'pipelines-line', why: parsed, line: index + 1, text: line })
    if (count > mostPipelines) break
  }
  if (count === 0) problems.push({ kind: 'pipelines-none' })
  return problems.length > problemsBefore ? null : pipelines
}

/** @param labels those of the lines before; the line's own is added */
function parseLine(line: string, labels: Set<string>): PipelineLine | PipelineLineProblem {
  const match = /^(?:([^:]*):)?([^:/]*)(?:\/([^:/]*))?$/.exec(line)
  if (match === null) return 'form'
  const [label, pipelineId = '', runId] = match.slice(1).map((part: string | undefined) => part?.trim())
  if (label === '') return 'form'
  if (!isId(pipelineId)) return 'pipeline-id'
  if (runId !== undefined && !isId(runId)) return 'run-id'
  const name = label ?? pipelineId
  if (Array.from(name).length > longestLabel) return 'label-too-long'
  // GitHub takes the contexts of commit statuses, which labels are part of, without regard to case.
  const key = name.toLowerCase()
  if (labels.has(key)) return 'label-again'
  labels.add(key)
  return { label: name, pipelineId, runId: runId ?? null }
}
