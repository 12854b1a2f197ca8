import type { Problem } from '../../api/meaning.ts'
import type { Advice } from '../../api/codes.ts'
import type { TokenPermission } from '../../api/permissions.ts'

export const errors = {
  /** What was wrong with an answer, or that there was none. */
  problems: {
    'unknown-host': 'the host name does not exist',
    'connection-refused': 'the connection was refused',
    certificate: "the server's certificate is not trusted",
    'no-tls': 'no secure connection could be made',
    'proxy-refused': 'the proxy wants a user name and password',
    timeout: 'no whole answer came in time',
    aborted: 'the request was cancelled',
    'broken-connection': 'the connection broke',
    cut: 'the answer was cut off',
    empty: 'the answer was empty',
    'not-json': 'the answer was not JSON',
    'not-as-documented': 'the answer was not as documented',
    'too-large': 'the answer was too large'
  } satisfies Record<Problem, string> as Record<Problem, string>,
  /** What to do about a documented code. */
  advice: {
    'wait-and-retry': 'The service has trouble of its own: try again later.',
    'lower-request-rate':
      'Too many requests are made with this account: let fewer gates run at once, or set a longer poll-interval.',
    'check-clock': "The clock of the runner is off: set it right (the server's own time did not help).",
    'report-nonce': 'A proxy between the runner and the API may send requests twice: look there.',
    'renew-security-token':
      'The temporary credentials have expired: give fresh ones in security-token, access-key-id and access-key-secret, or use role-to-assume, which renews them.',
    'check-security-token':
      'Look at input security-token: it does not belong to this AccessKey, or is not whole.',
    'check-parameters':
      'The API did not accept a parameter: look at inputs organization-id, pipeline-id, pipeline-run-id and start-params.',
    'register-user':
      'The user of these credentials is not a user of Yunxiao yet: let them sign in to Yunxiao once and join the organization.',
    'join-organization':
      'The user of these credentials is not a member of the organization: add them, or look at input organization-id.',
    'check-organization-id':
      'Look at input organization-id: it is the part of the address after organization/.',
    'check-pipeline-id': 'Look at input pipeline-id: it is the number in the address after pipelines/.',
    'check-pipeline-run-id': 'Look at input pipeline-run-id: it is the number in the address after builds/.',
    'check-access-key-id': 'Look at input access-key-id: no such AccessKey exists.',
    'activate-access-key':
      'The AccessKey of access-key-id is disabled: enable it in the RAM console, or use another.',
    'check-access-key-secret': 'Look at input access-key-secret: it does not belong to access-key-id.',
    'grant-ram-permission':
      'The RAM user or role lacks a permission for this operation: docs/credentials.md says what is known of them.',
    'check-access-token':
      'Look at the access token (input access-token, or YUNXIAO_ACCESS_TOKEN): it has to be a personal access token of Yunxiao, whole and not deleted.',
    'renew-access-token': 'The personal access token of access-token has expired: make a new one in Yunxiao.',
    'grant-token-permission':
      'The personal access token lacks a permission, or its user may not see the pipeline: the README lists what each operation needs.',
    'use-other-edition':
      'This edition of Yunxiao does not offer the operation: look at inputs edition and endpoint.',
    'use-other-token-kind':
      'Input access-token has to be a personal access token: this is another kind of token.',
    'authorize-third-party':
      'Yunxiao could not sign in to a service that the pipeline uses: authorize it again in the pipeline, under its service connections.',
    'update-action':
      'Yunxiao no longer offers this operation: use the newest release of this action, and report it if that is what you use.',
    'check-oidc-token':
      "GitHub's OIDC token was not accepted: look at input audience, and at the client ids of the OIDC provider in RAM.",
    'check-oidc-provider': 'Look at input oidc-provider-arn: no such OIDC provider exists in RAM.',
    'check-role': 'Look at input role-to-assume: no such role exists in RAM.',
    'check-role-trust':
      "The role's trust policy does not let this workflow in: look at its conditions on oidc:sub and oidc:aud, and at inputs role-to-assume and oidc-provider-arn.",
    'check-session-expiration':
      "Look at input role-session-expiration: 900 seconds or more, and no more than the role's maximum session duration."
  } satisfies Record<Advice, string> as Record<Advice, string>,
  /** What a token has to be allowed, named as Yunxiao's page of tokens names it. */
  tokenPermissions: {
    'pipeline-read': 'pipelines, read-only (流水线 只读)',
    'pipeline-run-read': 'pipeline runs, read-only (流水线运行实例 只读)',
    'pipeline-run-write': 'pipeline runs, read-write (流水线运行实例 读写)',
    'job-run-read': 'pipeline job runs, read-only (流水线运行任务 只读)',
    'job-run-write': 'pipeline job runs, read-write (流水线运行任务 读写)',
    'deployment-read': 'host deployment, read-only (主机部署 只读)'
  } satisfies Record<TokenPermission, string> as Record<TokenPermission, string>,
  grantTokenPermission: (operation: string, permission: string): string =>
    `For ${operation} the personal access token needs the permission ${permission}, and its user has to be allowed to see the pipeline.`,
  /** Follows where a manual gate could not be passed or refused. */
  validatorsAdvice:
    "The user of the credentials has to be among the manual gate's validators: look at the gate's settings in the pipeline.",
  /** Follows another advice. */
  orElse: (advice: string): string => `Or: ${advice}`,
  services: { yunxiao: 'Yunxiao', sts: 'STS', 'github-oidc': "GitHub's OIDC endpoint" },
  /** `Yunxiao refused GetPipelineRun: …`; details and advice follow. */
  refused: (service: string, operation: string): string => `${service} refused ${operation}`,
  unreachable: (service: string, operation: string): string =>
    `${service} could not be reached for ${operation}`,
  unusable: (service: string, operation: string, tries: number): string =>
    `${service} could not be used: ${operation} failed ${tries} ${tries === 1 ? 'time' : 'times in a row'}`,
  notCorrected: (service: string, operation: string): string =>
    `${service} refused ${operation} twice for the same reason`,
  securityTokenExpired: (service: string, operation: string): string =>
    `${service} refused ${operation}, as the security token has expired`,
  tooLarge: (service: string, operation: string, limitMebibytes: number): string =>
    `The answer of ${service} to ${operation} is larger than ${limitMebibytes} MiB, and was not read`,
  uncertain: {
    start: (operation: string): string =>
      `${operation} failed in a way that does not tell whether it was carried out: a run may have been started. It was not sent again; look at the pipeline before you try again`,
    act: (operation: string): string =>
      `${operation} failed in a way that does not tell whether it was carried out: it may have been. Look at the run`
  },
  outOfTime: (operation: string): string => `The time was up while ${operation} had trouble`,
  details: {
    httpStatus: (status: number): string => `HTTP ${status}`,
    code: (code: string): string => `code ${code}`,
    requestId: (id: string): string => `request id ${id}`
  },
  unknownHostAdvice: 'Look at input endpoint (or sts-endpoint), and at the network of the runner.',
  certificateAdvice:
    "Look at input endpoint; for a certificate of your own authority set NODE_EXTRA_CA_CERTS to its file in the job's env.",
  noTlsAdvice: 'Look at input endpoint (or sts-endpoint): its host and port have to speak https.',
  httpAdvice: {
    sts: 'Look at inputs role-to-assume, oidc-provider-arn, audience, role-session-name and sts-endpoint.',
    redirect: 'Redirects are not followed: look at input endpoint.',
    proxy: 'The proxy wants a user name and password: look at HTTPS_PROXY.',
    access: 'Look at the credentials and what they are allowed, and at input endpoint.',
    notFound: 'Look at inputs organization-id, pipeline-id, pipeline-run-id, edition and endpoint.'
  },
  noIdTokenPermission:
    "GitHub gives this job no OIDC token. Add the line id-token: write to the job, under its permissions. A fork's pull request can't have it.",
  internal: (text: string): string => `The gate itself failed; please report this: ${text}`
}
