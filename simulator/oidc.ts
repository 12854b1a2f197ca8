import { createHash, randomUUID } from 'node:crypto'
import { type Answer, type Call, jsonAnswer, type Route } from './http-messages.ts'
import { oidcRequestToken } from './identity.ts'

/** Where the runner asks for ID tokens. */
export const oidcRoutes: readonly Route[] = [{ method: 'GET', path: '/oidc/token', name: 'GetIDToken' }]

/** What is known of an ID token that was issued. */
export interface IssuedToken {
  readonly audience: string
  readonly expiresAtMs: number
}

/** GitHub's ID-token endpoint, and the memory of what it issued. */
export class OidcIssuer {
  readonly #issued = new Map<string, IssuedToken>()
  readonly #now: () => number
  readonly #lifetimeMs: number

  /** GitHub's tokens live for 5 minutes; `lifetimeMs` is for tests that can't wait. */
  constructor(now: () => number, lifetimeMs: number) {
    this.#now = now
    this.#lifetimeMs = lifetimeMs
  }

  /** Answers the runner's request. */
  answer(call: Call): Answer {
    const [scheme = '', token] = (call.headers.authorization ?? '').split(' ')
    if (scheme.toLowerCase() !== 'bearer' || token !== oidcRequestToken) {
      return jsonAnswer(401, { message: 'The request token is not valid.' })
    }
    return jsonAnswer(200, {
      count: 1,
      value: this.issue(call.query.get('audience') ?? 'https://github.com/demo')
    })
  }

  /** Issues a token for an audience: three parts like a JWT, the last one no true signature. */
  issue(audience: string): string {
    const issuedAt = this.#now()
    const expiresAtMs = issuedAt + this.#lifetimeMs
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      aud: audience,
      sub: 'repo:demo/app:ref:refs/heads/master',
      iat: Math.floor(issuedAt / 1000),
      exp: Math.floor(expiresAtMs / 1000),
      jti: randomUUID()
    }
    const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`
    const token = `${unsigned}.${createHash('sha256').update(unsigned).digest('base64url')}`
    this.#issued.set(token, { audience, expiresAtMs })
    return token
  }

  /** What is known of a token; `undefined` if it was not issued here. */
  find(token: string): IssuedToken | undefined {
    return this.#issued.get(token)
  }
}

function part(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}
