/** Connects a gate's API with what hears of its trouble: the log, the pace, and the keeper of secrets. */
import { createApi, idTokenServiceOf, type ApiParts } from './api/create-api.ts'
import type { YunxiaoApi } from './api/yunxiao.ts'
import type { GateInputs } from './inputs/gate-inputs.ts'
import type { ProgressLog } from './report/log.ts'
import type { Secrets } from './text/secrets.ts'
import type { Pace } from './schedule/pace.ts'

interface Surroundings extends Pick<ApiParts, 'http' | 'clock' | 'random'> {
  readonly secrets: Secrets
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** @throws NoIdTokenPermission where the role is to be assumed and the job has no `id-token: write` */
export function createGateApi(
  inputs: GateInputs,
  { http, clock, random, secrets, environment }: Surroundings,
  progress: ProgressLog,
  pace: Pace
): YunxiaoApi {
  return createApi(inputs, {
    http,
    clock,
    random,
    observer: {
      began: (...trouble) => {
        progress.began(...trouble)
      },
      ended: (...trouble) => {
        progress.ended(...trouble)
      },
      throttled: () => {
        pace.throttled()
      }
    },
    keepSecret: (secret) => {
      secrets.add(secret)
    },
    redact: (value) => secrets.redactData(value),
    idTokens: idTokenServiceOf(environment)
  })
}
