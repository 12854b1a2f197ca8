/** Which proxy the environment names. */
import type { Environment } from '../text/environment.ts'

/** A variable that should name a proxy and does not. */
export class ProxyAddressError extends Error {
  /** The variable as it is spelt in the environment. */
  readonly variable: string

  constructor(variable: string) {
    super(`${variable} is not the address of a proxy`)
    this.name = 'ProxyAddressError'
    this.variable = variable
  }
}

/** A variable in lower or upper case, the lower first as curl has it; null where it is blank or missing. */
export function variableOf(
  upperName: string,
  environment: Environment
): { readonly name: string; readonly value: string } | null {
  for (const name of [upperName.toLowerCase(), upperName]) {
    const value = environment[name]?.trim()
    if (value) return { name, value }
  }
  return null
}

/**
 * The address in a variable such as HTTPS_PROXY; one without its scheme is http, as curl takes it too.
 *
 * @throws ProxyAddressError
 */
export function proxyAddress(upperName: string, environment: Environment): string | undefined {
  const variable = variableOf(upperName, environment)
  if (variable === null) return undefined
  const { name, value } = variable
  const address = value.includes('://') ? value : `http://${value}`
  const isProxy = URL.canParse(address) && /^(https?|socks5?):$/.test(new URL(address).protocol)
  if (!isProxy) throw new ProxyAddressError(name)
  return address
}
