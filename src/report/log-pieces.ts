/** Jobs' logs in the log: each piece in a group that says whose it is. */
import type { GateEvent } from '../gate/events.ts'
import type { GateView } from '../gate/view.ts'
import type { LogPiece } from '../logs/log-piece.ts'
import { logTitle } from '../markdown/log-parts.ts'
import { explainApiProblem } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import type { GateLine, LogListener } from './log-line.ts'
import type { StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

export class PieceLog implements LogListener {
  readonly #messages: Messages

  constructor({ messages }: ReportingParts) {
    this.#messages = messages
  }

  see(event: GateEvent, gate: GateView, _step: StepView, say: GateLine): void {
    const { log } = this.#messages
    switch (event.kind) {
      case 'log':
        this.#show(event.piece, gate, say)
        break
      case 'log-unreadable': {
        const { job, attempt, machine, error } = event
        const title = logTitle({ machine, attempt }, job.job.name, job.stage.name, this.#messages)
        const why = error === null ? log.machineWithoutNumber : explainApiProblem(error, this.#messages)
        say.warning(log.logUnreadable(title, why))
        break
      }
      default:
    }
  }

  #show(piece: LogPiece, gate: GateView, say: GateLine): void {
    const { log } = this.#messages
    const title = this.#titleOf(piece)
    if (piece.part === 'limit') {
      say.plain(log.logLimit(title, gate.url))
      return
    }
    if (piece.text.trim() !== '') say.jobLog(title, piece.text)
    else if (piece.part !== 'growth') say.plain(log.logEmpty(title))
    if (!piece.isWhole) say.plain(log.logIncomplete(gate.url))
  }

  /** Of a growing log, whose lines these are; else what it is the log of. */
  #titleOf(piece: LogPiece): string {
    const { log, punctuation } = this.#messages
    const { job, stage, machine, attempt, part } = piece
    const title =
      part === 'growth'
        ? [
            [log.liveTitle(job.name, stage), ...(machine === null ? [] : [machine])].join(' › '),
            ...(attempt > 1 ? [log.attempt(attempt)] : [])
          ].join(punctuation.comma)
        : logTitle({ machine, attempt }, job.name, stage, this.#messages)
    return part === 'tail-after-limit' ? `${title}${punctuation.comma}${log.lastLines}` : title
  }
}
