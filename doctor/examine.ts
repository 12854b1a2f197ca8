/**
 * Asks a service for everything that the gate would read of a run, each operation once, through the gate's own tables
 * of operations and readers. Nothing is changed by it.
 */
import { ApiError, isRunNotFound, type ApiProblem, type TroubleObserver } from '../src/api/api-error.ts'
import type { ApiTarget } from '../src/api/api.ts'
import { Caller, withoutAuthorization, type Authorization, type CallLimits } from '../src/api/caller.ts'
import { parseJsonOrNull } from '../src/api/fields.ts'
import { readFileEnd } from '../src/api/file-end.ts'
import { requestOf, type Operations, type Row } from '../src/api/operations.ts'
import { signedEndpoint, signedOperations } from '../src/api/signed.ts'
import { tokenEndpoint, tokenOperations } from '../src/api/token.ts'
import type { JobStep } from '../src/api/yunxiao.ts'
import type { HttpClient, HttpResult } from '../src/http/http-client.ts'
import type { Run } from '../src/run/run.ts'
import type { Clock } from '../src/schedule/clock.ts'
import { createLanes } from '../src/schedule/lanes.ts'
import { isRecord } from '../src/text/lenient.ts'
import { deployOrderOf, jobWithLog, machineOf } from './choose.ts'
import { compare } from './compare.ts'
import type { AskedFinding, Finding, NotAskedReason } from './finding.ts'
import { knownErrorFields, knownFields } from './known-fields.ts'
import { recordingHttpClient } from './recording-http-client.ts'

export interface ExamineDeps {
  readonly http: HttpClient
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told the host before it is asked. */
  readonly onStart: (host: string) => void
  /** Told the run once it is read. */
  readonly onRun: (run: Run) => void
}

/** What goes wrong is among the findings. */
export const silentObserver: TroubleObserver = {
  began: () => undefined,
  ended: () => undefined,
  throttled: () => undefined
}

/** Runs of the list that are asked for. */
const listedRuns = 10
/** Of a step's log as a file. */
const fileEndBytes = 16 * 1024
/** For all of it. */
const timeLimitMs = 10 * 60_000

/** @param runId a run's number, or `latest` */
export async function examine(
  authorization: Authorization,
  target: ApiTarget,
  runId: string,
  deps: ExamineDeps
): Promise<Finding[]> {
  const { api, organizationId, pipelineId } = target
  const operations =
    api === 'token'
      ? tokenOperations(organizationId, pipelineId)
      : signedOperations(organizationId ?? '', pipelineId)
  const endpoint = target.endpoint ?? new URL(api === 'token' ? tokenEndpoint : signedEndpoint)
  deps.onStart(endpoint.host)
  const examination = new Examination(authorization, api, endpoint, deps)
  await examination.all(operations, runId)
  return examination.findings
}

class Examination {
  readonly findings: Finding[] = []
  readonly #authorization: Authorization
  readonly #api: ApiTarget['api']
  readonly #endpoint: URL
  readonly #deps: ExamineDeps
  readonly #limits: CallLimits
  readonly #http
  #isSignedOut = false

  constructor(authorization: Authorization, api: ApiTarget['api'], endpoint: URL, deps: ExamineDeps) {
    this.#authorization = authorization
    this.#api = api
    this.#endpoint = endpoint
    this.#deps = deps
    this.#http = recordingHttpClient(deps.http)
    this.#limits = { signal: deps.signal, deadlineMs: deps.clock.nowMs() + timeLimitMs, patience: 'once' }
  }

  async all(operations: Operations, runId: string): Promise<void> {
    await this.#ask(operations.getPipelineName())
    const list = await this.#ask(operations.listRuns(listedRuns, null))
    const latest = operations.getLatestRunId === null ? null : await this.#ask(operations.getLatestRunId())
    const number = runId === 'latest' ? (latest?.runId ?? list?.runs[0]?.runId ?? null) : runId
    const run =
      number === null
        ? this.#skip(operations.getRun('0'), list === null ? 'no-run-number' : 'no-run')
        : await this.#ask(operations.getRun(number))
    if (run !== null) this.#deps.onRun(run)
    await this.#job(operations, number ?? '0', run)
    await this.#deployment(operations, run)
  }

  /** The log of a job that has one, then its steps, and the log of one of them. */
  async #job(operations: Operations, runId: string, run: Run | null): Promise<void> {
    const { steps } = operations
    const jobId = run === null ? null : jobWithLog(run)
    if (jobId === null) {
      const why = run === null ? 'run-not-read' : 'no-job-with-log'
      this.#skip(operations.getJobLog(runId, '0'), why)
      if (steps === null) return
      this.#skip(steps.getJobSteps(runId, '0'), why)
      this.#skipStep(steps, why)
      return
    }
    await this.#ask(operations.getJobLog(runId, jobId))
    if (steps === null) return
    const found = await this.#ask(steps.getJobSteps(runId, jobId))
    const step = found?.[0]
    if (step === undefined) {
      this.#skipStep(steps, found === null ? 'steps-not-read' : 'no-step')
      return
    }
    const part = await this.#ask(steps.getStepLog(runId, jobId, step, '0'))
    const file = await this.#ask(steps.getStepLogAddress(runId, jobId, step))
    // Of an empty file no part can be had, which is no fault.
    if (part === null || part.content === '') {
      this.#skip({ name: fileOperation }, part === null ? 'part-not-read' : 'empty-log')
    } else await this.#file(file?.address ?? null, file === null ? 'address-not-read' : 'no-address')
  }

  #skipStep(steps: Operations['steps'] & object, why: NotAskedReason): void {
    const step: JobStep = { stepIndex: '0', buildId: null, name: '', status: '' }
    this.#skip(steps.getStepLog('0', '0', step, '0'), why)
    this.#skip(steps.getStepLogAddress('0', '0', step), why)
    this.#skip({ name: fileOperation }, why)
  }

  /** The file may lie anywhere: no credentials are sent there. */
  async #file(address: URL | null, why: NotAskedReason): Promise<void> {
    if (address === null) {
      this.#skip({ name: fileOperation }, why)
      return
    }
    const lane = createLanes().log
    const caller = this.#caller(withoutAuthorization)
    await this.#finish(fileOperation, readFileEnd(caller, lane, address, fileEndBytes, this.#limits))
  }

  async #deployment(operations: Operations, run: Run | null): Promise<void> {
    const orderId = run === null ? null : deployOrderOf(run)
    const getOrder = operations.getDeployOrder(orderId ?? '0')
    const getLog = (machineSn: string): Row<string> => operations.getMachineLog(orderId ?? '0', machineSn)
    if (orderId === null) {
      const why = run === null ? 'run-not-read' : 'no-deployment'
      this.#skip(getOrder, why)
      this.#skip(getLog('0'), why)
      return
    }
    const order = await this.#ask(getOrder)
    const machineSn = order === null ? null : machineOf(order.machines)
    if (machineSn === null) this.#skip(getLog('0'), order === null ? 'order-not-read' : 'no-machine')
    else await this.#ask(getLog(machineSn))
  }

  #skip({ name }: { readonly name: string }, why: NotAskedReason): null {
    this.findings.push({ kind: 'not-asked', operation: name, why: this.#isSignedOut ? 'no-sign-in' : why })
    return null
  }

  async #ask<T>(row: Row<T>): Promise<T | null> {
    if (this.#isSignedOut) return this.#skip(row, 'no-sign-in')
    const request = requestOf(row, this.#endpoint)
    return this.#finish(
      row.name,
      this.#caller(this.#authorization).call({ ...row, lane: null, request }, this.#limits)
    )
  }

  /** A caller for each operation: none is judged by how others went. */
  #caller(authorization: Authorization): Caller {
    return new Caller({
      service: 'yunxiao',
      http: this.#http,
      clock: this.#deps.clock,
      random: Math.random,
      observer: silentObserver,
      authorization,
      falseAlarmStatus: null
    })
  }

  async #finish<T>(operation: string, call: Promise<T>): Promise<T | null> {
    let value: T | null = null
    let problem: ApiProblem | null = null
    try {
      value = await call
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      // The gate reads it as: the pipeline has no run.
      const saysNoRun = operation === 'GetLatestPipelineRun' && isRunNotFound(error)
      problem = saysNoRun ? null : error.problem
    }
    const isSignIn = problem !== null && problem.service !== 'yunxiao'
    this.#isSignedOut ||= isSignIn
    const result = this.#http.take()
    this.findings.push({
      kind: 'asked',
      operation: isSignIn && problem !== null ? problem.operation : operation,
      problem,
      ...this.#answerOf(operation, isSignIn ? null : result)
    })
    if (isSignIn) this.#skip({ name: operation }, 'no-sign-in')
    return value
  }

  #answerOf(
    operation: string,
    result: HttpResult | null
  ): Pick<AskedFinding, 'httpStatus' | 'comparison' | 'answer'> {
    if (result?.kind !== 'answer') return { httpStatus: null, comparison: null, answer: null }
    const { httpStatus } = result
    const json = parseJsonOrNull(result.body.replace(/^\uFEFF/, ''))
    const value = json ?? result.body
    const known = knownFields[this.#api][operation]
    const saysNo = isRecord(json) && String(json['success']) === 'false'
    const isGood = httpStatus >= 200 && httpStatus < 300 && !saysNo
    const shape = isGood ? (known ?? 'data') : knownErrorFields
    const comparison = isGood && known !== undefined && json !== null ? compare(json, known) : null
    return { httpStatus, comparison, answer: { value, shape } }
  }
}

/** As `readFileEnd` names it. */
const fileOperation = 'GetPipelineJobStepLogFile'
