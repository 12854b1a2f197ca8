/** Keeps one comment per pull request and label up to date: found by a hidden marker, edited in place. */
import type { GateView } from '../gate/view.ts'
import type { GitHubApi } from '../github/api.ts'
import { markdownText } from '../markdown/escape.ts'
import { headingOf, problemPart } from '../markdown/heading.ts'
import { pipelineTable } from '../markdown/pipeline-table.ts'
import {
  actsPart,
  explanationOf,
  metaPart,
  type TextContext,
  type WorkflowRun
} from '../markdown/run-parts.ts'
import { stageTable } from '../markdown/stage-table.ts'
import { isBad } from '../markdown/step-view.ts'
import { statusOf } from './github-updates.ts'
import type { Reporter, StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

/** The least time between two edits (contract, "What people see"). */
const intervalMs = 30_000
/** GitHub takes 65,536 characters; the contract leaves a margin. Bytes are never fewer than characters. */
const longestBody = 60_000
/** For the heading, the marker, tables' heads and notes. */
const marginCharacters = 10_000
/** Of what is left, for the table of pipelines where there are several. */
const pipelinesLimit = 45_000

/** Null where no comment is wanted, or can be written: that is said. */
export function commentReporter(parts: ReportingParts): Reporter | null {
  const { github, log, messages, time, workflow, publishing } = parts
  if (github === null || publishing?.comment !== true) return null
  const { pullRequestNumber } = publishing
  if (pullRequestNumber === null) {
    log.notice(messages.reporting.noPullRequest)
    return null
  }
  let commentId: number | null = null
  const target = github.target(messages.reporting.comment, 'pull-requests: write')
  const updates = target.updates(intervalMs, async (api, body, signal) => {
    const marker = body.slice(0, body.indexOf('\n'))
    commentId ??= await findOwnComment(api, pullRequestNumber, marker, signal)
    if (commentId !== null && (await isUpdated(api, commentId, body, signal))) return
    commentId = await api.createComment(pullRequestNumber, body, signal)
  })
  const bodyOf = (step: StepView): string =>
    `${markerOf(step.label)}\n${commentOf(step, workflow, { messages, time })}`
  return {
    see(_event, _gate, step) {
      const revision = step.gates.reduce((sum, gate) => sum + gate.revision, 0)
      updates.offer(revision, () => bodyOf(step))
    },
    end: (step, signal) => target.finish([{ updates, text: bodyOf(step) }], signal)
  }
}

/** The comment's text: verdict, facts and tables; no log, which may hold what is private. */
export function commentOf(step: StepView, workflow: WorkflowRun, context: TextContext): string {
  const head = [headingOf(step, context.messages), ...problemPart(step, context.messages)]
  const room = longestBody - marginCharacters
  if (!step.isSeveral) {
    return [...head, ...step.gates.flatMap((gate) => gateParts(gate, step, workflow, room, context))].join(
      '\n\n'
    )
  }
  const table = pipelineTable(step, pipelinesLimit, context)
  let left = room - [...head, ...table].join('\n\n').length
  const failed = step.gates.filter(isBad)
  const parts = failed.flatMap((gate, index) => {
    const share = left / (failed.length - index)
    const title = `### ${markdownText(gate.request.label)}`
    const part = [title, ...gateParts(gate, step, workflow, share - 1_000, context)].join('\n\n')
    if (part.length > share) return []
    left -= part.length
    return [part]
  })
  return [...head, ...table, ...parts].join('\n\n')
}

function gateParts(
  gate: GateView,
  step: StepView,
  workflow: WorkflowRun,
  limit: number,
  context: TextContext
): string[] {
  return [
    ...explanationOf(gate, step, limit * 0.25, context),
    ...actsPart(gate, workflow, limit * 0.1, context),
    ...metaPart(gate, context),
    ...(gate.run === null || gate.run.stages.length === 0
      ? []
      : stageTable(gate, step.nowMs, limit * 0.55, context))
  ]
}

/** An HTML comment, which no reader sees; nothing in a label can end it. */
function markerOf(label: string): string {
  return `<!-- yunxiao-pipeline-gate:${encodeURIComponent(label.toWellFormed()).replaceAll('-', '%2D')} -->`
}

/** False where somebody has deleted the comment. */
async function isUpdated(
  github: GitHubApi,
  commentId: number,
  body: string,
  signal: AbortSignal
): Promise<boolean> {
  try {
    await github.updateComment(commentId, body, signal)
    return true
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

/** The comment with this marker that the token's own user wrote; anybody could copy the marker. */
async function findOwnComment(
  github: GitHubApi,
  pullRequest: number,
  marker: string,
  signal: AbortSignal
): Promise<number | null> {
  const login = await github.ownLogin(signal)
  for await (const comment of github.listComments(pullRequest, signal)) {
    if (comment.author === login && comment.body.startsWith(marker)) return comment.id
  }
  return null
}
