/**
 * Parts of undici by path: its index loads fetch, WebSocket and more, a third of the gate's start-up time.
 * The package names no `exports`, and gives types for its index only.
 */
declare module 'undici/lib/dispatcher/agent.js' {
  import { Agent } from 'undici'
  export default Agent
}

declare module 'undici/lib/dispatcher/dispatcher.js' {
  import { Dispatcher } from 'undici'
  export default Dispatcher
}

declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  import { EnvHttpProxyAgent } from 'undici'
  export default EnvHttpProxyAgent
}

declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}

declare module 'undici/lib/api/api-connect.js' {
  import type { Dispatcher } from 'undici'
  /** The method `connect` of a dispatcher, to be called on one. */
  export default function connect(
    this: Dispatcher,
    options: Dispatcher.ConnectOptions
  ): Promise<Dispatcher.ConnectData>
}
