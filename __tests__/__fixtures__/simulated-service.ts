/** The simulator without its sockets: a script for a scripted network, by a fake clock. */
import {
  FaultInjector,
  faultAnswer,
  type Fault,
  type FaultPlan,
  type FaultRule
} from '../../simulator/faults.ts'
import type { Answer, Call } from '../../simulator/http-messages.ts'
import { keys, organizationId, pipelineId, tokens } from '../../simulator/identity.ts'
import { KeyRing } from '../../simulator/key-ring.ts'
import { Pipelines, type PipelineControl, type PipelineOptions } from '../../simulator/pipelines.ts'
import { SignatureVerifier } from '../../simulator/signature.ts'
import { answerSigned } from '../../simulator/signed-api.ts'
import { answerFile } from '../../simulator/step-log-file.ts'
import { findTarget, type Target } from '../../simulator/target.ts'
import { answerToken } from '../../simulator/token-api.ts'
import type { FakeClock } from './fake-clock.ts'
import type { Inputs } from './gate-trial.ts'
import type { Reply, Script, Sent } from './scripted-http.ts'

/** The two APIs, each with the credentials that sign in to it. */
export const simulatedApis = ['token', 'signed'] as const
export type SimulatedApi = (typeof simulatedApis)[number]

/** Inputs that follow run 42 of the simulator's pipeline. */
export function simulatorInputs(
  api: SimulatedApi,
  may: keyof typeof keys & keyof typeof tokens = 'full'
): Inputs {
  const inputs = {
    'organization-id': organizationId,
    'pipeline-id': pipelineId,
    'pipeline-run-id': '42',
    'poll-interval': '5s'
  }
  if (api === 'token') return { ...inputs, 'access-token': tokens[may] }
  const { accessKeyId, accessKeySecret } = keys[may]
  return { ...inputs, 'access-key-id': accessKeyId, 'access-key-secret': accessKeySecret }
}

export interface SimulatedCall {
  readonly operation: string
  readonly pipeline: string
  readonly atMs: number
  readonly body: string
}

export interface SimulatedServiceOptions extends PipelineOptions {
  /** More pipelines, by their ids. */
  readonly pipelines?: Readonly<Record<string, PipelineOptions>>
  readonly faults?: FaultPlan
  /** Whether the signed API sends a run's global parameters too; false if not said. */
  readonly signedGlobalParams?: boolean
  /** Told of each call before it is answered. */
  readonly onCall?: (operation: string, service: SimulatedService) => void
}

/** A simulated organization; answers come at once, unless a fault delays them. */
export class SimulatedService {
  readonly pipeline: PipelineControl
  readonly calls: SimulatedCall[] = []
  readonly #pipelines: Pipelines
  readonly #faults: FaultInjector
  readonly #clock: FakeClock
  readonly #keyRing = new KeyRing()
  readonly #verifier = new SignatureVerifier()

  readonly #options: SimulatedServiceOptions

  constructor(clock: FakeClock, options: SimulatedServiceOptions) {
    const now = (): number => clock.nowMs()
    this.#clock = clock
    this.#options = options
    this.#pipelines = new Pipelines(options, options.pipelines ?? {}, now, 1)
    this.#faults = new FaultInjector(options.faults ?? [], now)
    this.pipeline = this.#pipelines.main.control
  }

  readonly script: Script = (sent) => {
    const call = callOf(sent)
    const target = findTarget(call)
    const operation = target.operation?.name ?? ''
    const pipeline = target.operation?.params['pipeline'] ?? ''
    this.calls.push({ operation, pipeline, atMs: sent.atMs, body: sent.body ?? '' })
    this.#options.onCall?.(operation, this)
    const rule = this.#faults.strike(operation, pipeline)
    if (rule === undefined) return replyOf(this.#answer(call, target))
    const shape = target.api === 'token' ? 'token' : 'gateway'
    const spoilt = faultAnswer(rule.fault, shape, this.#clock.nowMs())
    const isLost = rule.fault.kind === 'reset' || rule.fault.kind === 'hang'
    const right =
      (spoilt !== undefined || isLost) && rule.takesEffect !== true ? null : this.#answer(call, target)
    if (spoilt !== undefined) return replyOf(spoilt)
    return { ...(right === null ? {} : replyOf(right)), ...inTransit(rule.fault) }
  }

  /** Adds a fault, which counts from the next call on. */
  addFault(rule: FaultRule): void {
    this.#faults.add(rule)
  }

  /** How often an operation was asked for; any of these names, as the APIs differ in them. */
  count(...operations: readonly string[]): number {
    return this.calls.filter(({ operation }) => operations.includes(operation)).length
  }

  #answer(call: Call, target: Target): Answer {
    const pipelines = this.#pipelines
    switch (target.api) {
      case 'token':
        return answerToken(call, target.operation, pipelines)
      case 'files':
        return answerFile(call, target.operation, pipelines)
      default:
        return answerSigned(call, target.operation, {
          pipelines,
          keyRing: this.#keyRing,
          verifier: this.#verifier,
          serverNow: () => this.#clock.nowMs(),
          businessErrors: 'gateway',
          globalParams: this.#options.signedGlobalParams ?? false
        })
    }
  }
}

function callOf({ method, path, query, headers, body, origin }: Sent): Call {
  // Signatures cover the query by its sorted members, however they were sent.
  const rawQuery = Object.entries(query)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')
  return {
    method,
    origin,
    path,
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers: { host: new URL(origin).host, ...headers },
    body: Buffer.from(body ?? '')
  }
}

function replyOf({ status, headers, body }: Answer): Reply {
  return { status, headers, body: body.toString() }
}

/** What becomes of the right answer on its way. */
function inTransit(fault: Fault): Reply {
  switch (fault.kind) {
    case 'reset':
    case 'reset-in-body':
      return { failure: 'broken-connection' }
    case 'hang':
      return { delayMs: 1e12 }
    case 'slow':
      return { delayMs: fault.ms }
    case 'cut':
      return { isWhole: false }
    default:
      throw new Error(`A scripted network has no fault ${fault.kind}`)
  }
}
