import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { sendAnswer } from './answer-sender.ts'
import { faultAnswer, FaultInjector, type FaultPlan, type FaultRule } from './faults.ts'
import { type Answer, type Api, type Call, type ErrorShape, jsonAnswer } from './http-messages.ts'
import { KeyRing } from './key-ring.ts'
import { readCall } from './incoming-call.ts'
import { OidcIssuer } from './oidc.ts'
import { addPastRuns, type PastRun } from './past-runs.ts'
import { RateLimit } from './rate-limit.ts'
import { type Run, RunBook, type RunOptions } from './run-book.ts'
import type { Scenario } from './scenario.ts'
import { findScenario, type ScenarioName } from './scenario-library.ts'
import { SignatureVerifier } from './signature.ts'
import { answerSigned } from './signed-api.ts'
import { answerSts } from './sts.ts'
import { findTarget, type Target } from './target.ts'
import { answerToken } from './token-api.ts'

/** How a simulator is set up; only the scenario is needed. */
export interface SimulatorOptions {
  /** The story of the first run and of those started later. */
  readonly scenario: Scenario | ScenarioName
  /** Simulated seconds in a real one; 1 if not said. */
  readonly speed?: number
  /** Port on the loopback interface; any free one if not said. */
  readonly port?: number
  readonly faults?: FaultPlan
  /** Requests of the two APIs in any one second, for all clients together; no limit if not said. */
  readonly rateLimitPerSecond?: number
  /** By how much the server's clock is ahead of the real one. */
  readonly clockOffsetMs?: number
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer }
  /** The real clock. */
  readonly now?: () => number
  /** Older, finished runs: how many, or which; 3 if not said. */
  readonly pastRuns?: number | readonly PastRun[]
  /** Whether there is no run but the past ones until one is started or added. */
  readonly withoutCurrentRun?: boolean
  /** A started run is "not found" for so long. */
  readonly runAppearsAfterMs?: number
  /** Shape of the signed API's own errors; the gateway's shape if not said. */
  readonly businessErrors?: ErrorShape
  /** Audience that STS demands; `sts.aliyuncs.com` if not said. */
  readonly audience?: string
  /** Least DurationSeconds that STS takes; 900 if not said. */
  readonly minimumDurationSeconds?: number
  /** How long STS's keys live, if not for as long as was asked. */
  readonly credentialsLifetimeMs?: number
  /** How long ID tokens live; 5 minutes if not said. */
  readonly oidcTokenLifetimeMs?: number
  /** Told of each request once its answer is known. */
  readonly onRequest?: (request: RecordedRequest) => void
}

/** A request that came in. */
export interface RecordedRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly path: string
  readonly api: Api
  /** Name of the operation; empty if there is none such. */
  readonly operation: string
  /** When it came, on the real clock. */
  readonly atMs: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** HTTP status of the answer; 0 if none was sent. */
  readonly status: number
  /** Kind of the fault that struck it. */
  readonly fault?: string
}

/** A running simulator. */
export interface Simulator {
  /** Base URL of all interfaces, without a slash at its end. */
  readonly url: string
  readonly port: number
  readonly requests: readonly RecordedRequest[]
  /** The runs, newest first. */
  runs(): readonly Run[]
  /** The status of a run by now; of the newest if none is named. */
  status(runId?: string): string
  /** Adds a run and returns its number. */
  addRun(options?: RunOptions): string
  /** Changes the story of the runs that are started from now on. */
  setScenario(scenario: Scenario | ScenarioName): void
  /** Passes a manual gate of a run, the newest if none is named; false if it is not open. */
  passManualGate(jobId: string, runId?: string): boolean
  /** Refuses a manual gate likewise. */
  refuseManualGate(jobId: string, runId?: string): boolean
  /** Cancels a run, the newest if none is named; false if it had ended. */
  cancelRun(runId?: string): boolean
  addFault(rule: FaultRule): void
  clearFaults(): void
  /** Ends all connections and timers. */
  close(): Promise<void>
}

/** Starts a simulator on the loopback interface. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const now = options.now ?? Date.now
  const serverNow = (): number => now() + (options.clockOffsetMs ?? 0)
  const scenario = findScenario(options.scenario)
  const book = new RunBook(scenario, now, options.speed ?? 1)
  addPastRuns(book, scenario, options.pastRuns ?? 3, now())
  if (options.withoutCurrentRun !== true) book.add({ runId: scenario.runId })

  const keyRing = new KeyRing()
  const verifier = new SignatureVerifier()
  const issuer = new OidcIssuer(serverNow, options.oidcTokenLifetimeMs ?? 5 * 60 * 1000)
  const faults = new FaultInjector(options.faults ?? [])
  const limit = new RateLimit(options.rateLimitPerSecond ?? Infinity, now)
  const requests: RecordedRequest[] = []
  const closing = new AbortController()
  const startRun = (startParams: Readonly<Record<string, unknown>>): Run =>
    book.add({ startParams, triggerMode: 1, appearsAtMs: now() + (options.runAppearsAfterMs ?? 0) })

  function handle(call: Call, { api, operation }: Target): Answer {
    switch (api) {
      case 'signed': {
        const businessErrors = options.businessErrors ?? 'gateway'
        return answerSigned(call, operation, { book, keyRing, verifier, serverNow, startRun, businessErrors })
      }
      case 'token':
        return answerToken(call, operation, { book, startRun })
      case 'sts':
        return answerSts(call, {
          issuer,
          keyRing,
          serverNow,
          audience: options.audience ?? 'sts.aliyuncs.com',
          minimumDurationSeconds: options.minimumDurationSeconds ?? 900,
          credentialsLifetimeMs: options.credentialsLifetimeMs
        })
      case 'oidc':
        return operation === undefined ? jsonAnswer(404, { message: 'Not found' }) : issuer.answer(call)
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const atMs = now()
    const call = await readCall(request)
    const target = findTarget(call)
    const name = target.operation?.name ?? ''
    const rule = faults.strike(name)
    const shape = target.api === 'token' ? 'token' : 'gateway'
    response.setHeader('date', new Date(serverNow()).toUTCString())
    const spoilt = rule === undefined ? undefined : faultAnswer(rule.fault, shape, serverNow())
    const replaces = spoilt !== undefined || rule?.fault.kind === 'reset' || rule?.fault.kind === 'hang'
    const effect = !replaces || rule?.takesEffect === true
    const right = effect ? (limit.refuse(target.api) ?? handle(call, target)) : undefined
    const answer = spoilt ?? right ?? jsonAnswer(500, null)
    const silent = rule?.fault.kind === 'reset' || rule?.fault.kind === 'hang'
    const record: RecordedRequest = {
      method: call.method,
      path: request.url ?? '',
      api: target.api,
      operation: name,
      atMs,
      headers: call.headers,
      body: call.body.toString(),
      status: silent ? 0 : answer.status,
      ...(rule === undefined ? {} : { fault: rule.fault.kind })
    }
    requests.push(record)
    options.onRequest?.(record)
    await sendAnswer(response, answer, rule?.fault, closing.signal)
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    response.on('error', () => undefined)
    serve(request, response).catch((error: unknown) => {
      if (closing.signal.aborted || request.destroyed) return
      response.destroy(error instanceof Error ? error : undefined)
    })
  }
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener)
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  })
  const port = await listen(server, options.port ?? 0)
  const pick = (runId: string | undefined): Run => {
    const run = runId === undefined ? book.visible()[0] : book.find(runId)
    if (run === undefined) throw new Error(`The simulator has no run ${runId ?? ''}`)
    return run
  }
  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    requests,
    runs: () => book.visible(),
    status: (runId) => book.state(pick(runId)).status,
    addRun: (run) => book.add(run).runId.toString(),
    setScenario: (next) => {
      book.scenario = findScenario(next)
    },
    passManualGate: (jobId, runId) => book.decideGate(pick(runId), jobId, 'pass'),
    refuseManualGate: (jobId, runId) => book.decideGate(pick(runId), jobId, 'refuse'),
    cancelRun: (runId) => book.cancel(pick(runId)),
    addFault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    close: async () => {
      closing.abort()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      })
    }
  }
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  // A server that listens on a TCP port has an address.
  return (server.address() as AddressInfo).port
}
