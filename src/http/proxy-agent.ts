/** An agent that honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Loaded only where one of them is set. */
import type { Dispatcher as DispatcherType } from 'undici'
import connect from 'undici/lib/api/api-connect.js'
import type Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'
import Pool from 'undici/lib/dispatcher/pool.js'

type ProxyAgentOptions = ConstructorParameters<typeof Agent>[0] & {
  readonly httpProxy: string | undefined
  readonly httpsProxy: string | undefined
  readonly noProxy: string | undefined
}

/**
 * @param options those of the agent for requests that need no proxy, and the addresses of the proxies
 * @param connectTimeLimitMs how long opening a tunnel may take
 * @throws Error where an address is none
 */
export function createProxyAgent(options: ProxyAgentOptions, connectTimeLimitMs: number): DispatcherType {
  // undici's index gives every dispatcher its methods; a tunnel through a proxy is opened with this one.
  Object.assign(Dispatcher.prototype, { connect })
  const { httpProxy = '', httpsProxy = '', noProxy = '', ...agentOptions } = options
  // A proxy that takes the connection and never opens the tunnel is part of connecting.
  const clientFactory = (origin: URL, clientOptions: object): DispatcherType =>
    new Pool(origin, { ...clientOptions, headersTimeout: connectTimeLimitMs })
  return new EnvHttpProxyAgent({ ...agentOptions, clientFactory, httpProxy, httpsProxy, noProxy })
}
