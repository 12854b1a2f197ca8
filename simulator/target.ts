import { type Api, type Call, findOperation, type Operation } from './http-messages.ts'
import { oidcRoutes } from './oidc.ts'
import { signedRoutes } from './signed-api.ts'
import { fileRoutes } from './step-log-file.ts'
import { stsAction } from './sts.ts'
import { tokenRoutes } from './token-api.ts'

/** Which interface a call is for, and which of its operations; `undefined` if there is none such. */
export interface Target {
  readonly api: Api
  readonly operation: Operation | undefined
}

/** Finds the interface and operation from the call's method and path. */
export function findTarget(call: Call): Target {
  if (call.path.startsWith('/oapi/'))
    return { api: 'token', operation: findOperation('token', tokenRoutes, call) }
  if (call.path.startsWith('/oidc/'))
    return { api: 'oidc', operation: findOperation('oidc', oidcRoutes, call) }
  if (call.path.startsWith('/step-logs/'))
    return { api: 'files', operation: findOperation('files', fileRoutes, call) }
  if (call.path === '/' || call.path === '/sts') {
    return { api: 'sts', operation: { api: 'sts', name: stsAction(call), params: {} } }
  }
  return { api: 'signed', operation: findOperation('signed', signedRoutes, call) }
}
