/** What the simulated organization is called, who may enter it and with what. Nothing here is a secret. */

/** The one organization that the simulator knows. */
export const organizationId = '5ebbc0228123212b59a1b2c3'

/** Its pipeline; others can be set up beside it. */
export const pipelineId = '1234567'

/** The pipeline's name. */
export const pipelineName = 'Gate demo'

/** Personal access tokens of the token API. */
export const tokens = {
  /** May do everything. */
  full: 'pt-simulator-full-access',
  /** May read; POST and PUT are refused with 403 `Forbidden`. */
  readOnly: 'pt-simulator-read-only',
  /** May read, start and stop runs; to act on a job is refused with 403 `Forbidden`. */
  notActing: 'pt-simulator-not-acting',
  /** 流水线运行实例 read-only alone: GetPipelineRun and ListPipelineRuns, all else is 403 `Forbidden`. */
  runsOnly: 'pt-simulator-runs-only',
  /** 401 `ExpiredTokenError`. */
  expired: 'pt-simulator-expired',
  /** Of a user outside the organization: 403. */
  stranger: 'pt-simulator-stranger'
} as const

/** An AccessKey pair, with the security token if it is temporary. */
export interface AccessKeyPair {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken?: string
}

/** AccessKey pairs of the signed API, each with what it is good for. */
export const keys = {
  /** May do everything. */
  full: { accessKeyId: 'SimulatorKeyFull', accessKeySecret: 'simulator-secret-full' },
  /** May read; starting and stopping are refused with 403 `Forbidden.RAM`. */
  readOnly: { accessKeyId: 'SimulatorKeyReadOnly', accessKeySecret: 'simulator-secret-read-only' },
  /** May read, start and stop runs; to act on a job is refused with 403 `NoPermission`. */
  notActing: { accessKeyId: 'SimulatorKeyNotActing', accessKeySecret: 'simulator-secret-not-acting' },
  /** Of a user outside the organization: 403 `Forbidden.UserNotInCurrentOrganization`. */
  stranger: { accessKeyId: 'SimulatorKeyStranger', accessKeySecret: 'simulator-secret-stranger' },
  /** Of an account that never opened Yunxiao: 400 `InvalidUser.NotFound`. */
  unregistered: { accessKeyId: 'SimulatorKeyUnregistered', accessKeySecret: 'simulator-secret-unregistered' },
  /** Switched off: 403 `InvalidAccessKeyId.Inactive`. */
  inactive: { accessKeyId: 'SimulatorKeyInactive', accessKeySecret: 'simulator-secret-inactive' }
} as const satisfies Record<string, AccessKeyPair>

/** What a caller is allowed to do, once it is known who it is. */
export type Access = keyof typeof keys

/** Roles and the identity provider that the simulated STS knows. */
export const roles = {
  /** Trusts the simulated OIDC provider. */
  trusting: 'acs:ram::1234567890123456:role/pipeline-gate',
  /** Exists, but its trust policy lets nobody in: 403 `ImplicitDeny`. */
  closed: 'acs:ram::1234567890123456:role/closed'
} as const

/** ARN of the OIDC identity provider. */
export const oidcProviderArn = 'acs:ram::1234567890123456:oidc-provider/github'

/** What the runner would put into `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
export const oidcRequestToken = 'simulator-id-token-request'
