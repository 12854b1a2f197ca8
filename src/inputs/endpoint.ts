/** Addresses of services, as inputs give them. */
import { isSafeAddress } from '../http/safe-address.ts'

/**
 * A base URL from `https://host[:port][/path]` or `host[:port][/path]`. Null where the text is no such
 * address: another scheme than https (http is taken for loopback hosts only), a user name, a query.
 */
export function readEndpoint(text: string): URL | null {
  const url = readBaseUrl(text)
  return url !== null && isSafeAddress(url) ? url : null
}

/** A base of links that people follow: like an endpoint, but http is their own affair. */
export function readWebUrl(text: string): URL | null {
  const url = readBaseUrl(text)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null
}

function readBaseUrl(text: string): URL | null {
  const address = text.includes('://') ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.username === '' && url.password === '' && url.search === '' && url.hash === '' ? url : null
}
