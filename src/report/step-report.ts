/** Shows the reporters what the core knows: as one step, with every known secret taken out before they escape it. */
import type { GateEvent, GateObserver } from '../gate/events.ts'
import { plainSettings } from '../gate/request.ts'
import type { GateView } from '../gate/view.ts'
import type { StepInputs } from '../inputs/step-inputs.ts'
import type { Clock } from '../schedule/clock.ts'
import type { Reporter, StepProblem, StepView } from './reporter.ts'

/** What holds for a step from its beginning to its end. */
export type StepFrame = Omit<StepView, 'gates' | 'nowMs' | 'problem'>

/** The frame of a step; null where its inputs are wrong. @param startedAtMs when the step began, in ms since 1970 */
export function frameOf(inputs: StepInputs | null, startedAtMs: number): StepFrame {
  return {
    label: inputs?.label ?? '',
    isSeveral: inputs?.isSeveral ?? false,
    settings: inputs?.settings ?? plainSettings,
    credential: inputs?.credential.description ?? null,
    awaited: inputs?.awaited ?? null,
    startedAtMs
  }
}

export class StepReport implements GateObserver {
  readonly #reporters: readonly Reporter[]
  readonly #frame: StepFrame
  readonly #clock: Clock
  readonly #redact: <T>(value: T) => T
  /** As they were shown last; null before the first time. */
  #gates: readonly GateView[] | null = null

  /** @param redact takes the known secrets out of plain data */
  constructor(reporters: readonly Reporter[], frame: StepFrame, clock: Clock, redact: <T>(value: T) => T) {
    this.#reporters = reporters
    this.#frame = frame
    this.#clock = clock
    this.#redact = redact
  }

  begin(gates: readonly GateView[]): void {
    const step = this.#stepOf(gates)
    for (const reporter of this.#reporters) reporter.begin?.(step)
  }

  see(event: GateEvent, gate: GateView, gates: readonly GateView[]): void {
    const [shownEvent, shownGate, step] = [this.#redact(event), this.#redact(gate), this.#stepOf(gates)]
    for (const reporter of this.#reporters) reporter.see?.(shownEvent, shownGate, step)
  }

  conclude(gates: readonly GateView[]): void {
    const step = this.#stepOf(gates)
    for (const reporter of this.#reporters) reporter.conclude?.(step)
  }

  write(gates: readonly GateView[]): void {
    const step = this.#stepOf(gates)
    for (const reporter of this.#reporters) reporter.write?.(step)
  }

  async end(gates: readonly GateView[], signal: AbortSignal): Promise<void> {
    const step = this.#stepOf(gates)
    await Promise.all(this.#reporters.map(async (reporter) => reporter.end?.(step, signal)))
  }

  /**
   * Tells of a step that could not begin, or that broke, with what is known of its gates.
   *
   * @param initial the gates where none were shown yet
   */
  fail(problem: StepProblem, initial: readonly GateView[]): void {
    const step = this.#redact({ ...this.#stepOf(this.#gates ?? initial), problem })
    for (const reporter of this.#reporters) reporter.conclude?.(step)
    for (const reporter of this.#reporters) reporter.write?.(step)
  }

  #stepOf(gates: readonly GateView[]): StepView {
    this.#gates = gates
    return this.#redact({ ...this.#frame, gates, nowMs: this.#clock.nowMs(), problem: null })
  }
}
