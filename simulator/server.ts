import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { type RecordedRequest, serveRequest } from './dispatch.ts'
import { FaultInjector, type FaultPlan, type FaultRule } from './faults.ts'
import type { ErrorShape } from './http-messages.ts'
import { KeyRing } from './key-ring.ts'
import { OidcIssuer } from './oidc.ts'
import { type PipelineControl, type PipelineOptions, Pipelines } from './pipelines.ts'
import { RateLimit } from './rate-limit.ts'
import { SignatureVerifier } from './signature.ts'

export type { RecordedRequest } from './dispatch.ts'

/** How a simulator is set up: its main pipeline, of which only the scenario is needed, and all else. */
export interface SimulatorOptions extends PipelineOptions {
  /** More pipelines, by their ids; each has its own scenario and runs. */
  readonly pipelines?: Readonly<Record<string, PipelineOptions>>
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
  /** Shape of the signed API's own errors; the gateway's shape if not said. */
  readonly businessErrors?: ErrorShape
  /** Whether the signed API sends a run's global parameters too, which the documentation does not have there; false if not said. */
  readonly signedGlobalParams?: boolean
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

/** A running simulator. What it does without naming a pipeline is done to the main one. */
export interface Simulator extends PipelineControl {
  /** Base URL of all interfaces, without a slash at its end. */
  readonly url: string
  readonly port: number
  readonly requests: readonly RecordedRequest[]
  /** One of its pipelines; throws if there is none of this id. */
  pipeline(id: string): PipelineControl
  addFault(rule: FaultRule): void
  clearFaults(): void
  /** Ends all connections and timers. */
  close(): Promise<void>
}

/** How long Alibaba Cloud's gateway keeps an idle connection: it answers `Keep-Alive: timeout=25`. */
const keepAliveMs = 25_000

/** Starts a simulator on the loopback interface. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const now = options.now ?? Date.now
  const serverNow = (): number => now() + (options.clockOffsetMs ?? 0)
  const pipelines = new Pipelines(options, options.pipelines ?? {}, now, options.speed ?? 1)
  const keyRing = new KeyRing()
  const issuer = new OidcIssuer(serverNow, options.oidcTokenLifetimeMs ?? 5 * 60 * 1000)
  const faults = new FaultInjector(options.faults ?? [], now)
  const requests: RecordedRequest[] = []
  const closing = new AbortController()
  const dispatch = {
    now,
    serverNow,
    pipelines,
    faults,
    issuer,
    limit: new RateLimit(options.rateLimitPerSecond ?? Infinity, now),
    signed: {
      pipelines,
      keyRing,
      verifier: new SignatureVerifier(),
      serverNow,
      businessErrors: options.businessErrors ?? 'gateway',
      globalParams: options.signedGlobalParams ?? false
    },
    sts: {
      issuer,
      keyRing,
      serverNow,
      audience: options.audience ?? 'sts.aliyuncs.com',
      minimumDurationSeconds: options.minimumDurationSeconds ?? 900,
      credentialsLifetimeMs: options.credentialsLifetimeMs
    },
    closing: closing.signal,
    record: (request: RecordedRequest) => {
      requests.push(request)
      options.onRequest?.(request)
    }
  }
  const listener: Parameters<typeof createServer>[1] = (request, response) => {
    response.on('error', () => undefined)
    serveRequest(request, response, dispatch).catch((error: unknown) => {
      if (closing.signal.aborted || request.destroyed) return
      response.destroy(error instanceof Error ? error : undefined)
    })
  }
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener)
  server.keepAliveTimeout = keepAliveMs
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  })
  const port = await listen(server, options.port ?? 0)
  return {
    ...pipelines.main.control,
    url: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    requests,
    pipeline: (id) => {
      const pipeline = pipelines.find(id)
      if (pipeline === undefined) throw new Error(`The simulator has no pipeline ${id}`)
      return pipeline.control
    },
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
