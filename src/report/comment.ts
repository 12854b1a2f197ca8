/** Keeps one comment per pull request and label up to date: found by a hidden marker, edited in place. */
import type { Outcome } from '../gate/outcome.ts'
import type { Publisher } from './end-reporter.ts'
import type { GateReport } from './gate-report.ts'
import { explanationOf, headingOf, metaLine, tableParts, type TextContext } from '../markdown/run-parts.ts'
import type { GitHubApi } from '../github/api.ts'
import { PublishingContext, statusOf, type PublishingOptions } from './github-updates.ts'

/** The least time between two edits (contract, "What people see"). */
const intervalMs = 30_000
/** GitHub takes 65,536 characters; the contract leaves a margin. */
const longestBody = 60_000
/** For the marker, the table's head and the notes below it. */
const marginCharacters = 2_000

export function commentPublisher(pullRequest: number, label: string, options: PublishingOptions): Publisher {
  const { messages, secrets, time } = options
  const marker = markerOf(label)
  let commentId: number | null = null
  const context = new PublishingContext(options, 'pull-requests: write', messages.progress.comment)
  const send = async (github: GitHubApi, body: string, signal: AbortSignal): Promise<void> => {
    commentId ??= await findOwnComment(github, pullRequest, marker, signal)
    if (commentId !== null && (await isUpdated(github, commentId, body, signal))) return
    commentId = await github.createComment(pullRequest, body, signal)
  }
  const updates = context.updates(intervalMs, send)
  const bodyFor = (report: GateReport, outcome: Outcome | null): string =>
    secrets.redact(`${marker}\n${commentOf(report, outcome, { messages, time })}`)
  return {
    progress: (report) => {
      updates.offer(report.revision, () => bodyFor(report, null))
    },
    finish: (report, outcome, signal) => context.finish(updates, bodyFor(report, outcome), signal)
  }
}

/** The comment's text: verdict, facts and stage table; no log, which may hold what is private. */
function commentOf(report: GateReport, outcome: Outcome | null, context: TextContext): string {
  const { run } = report
  const meta = run === null ? null : metaLine(run, context)
  const above = [
    headingOf(report, outcome, context),
    ...(outcome === null ? [] : explanationOf(report, outcome, context)),
    ...(meta === null ? [] : [meta])
  ].join('\n\n')
  if (run === null || run.stages.length === 0) return above
  // What is above is bounded; the table has what is left.
  const table = tableParts(report, run, longestBody - above.length - marginCharacters, context)
  return [above, ...table].join('\n\n')
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
