/** Finds secrets in a text, in the forms in which they may stand there. */
import { encodeRfc3986 } from './percent-encoding.ts'

/** What finds the secrets in a text, and the length of the shortest. */
export interface Finder {
  readonly pattern: RegExp
  readonly shortest: number
}

/** Finds any of these secrets in any form, the longest first; never matches where there is none. */
export function finderOf(secrets: readonly string[]): Finder {
  if (secrets.length === 0) return { pattern: /(?!)/g, shortest: Infinity }
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((first, second) => second.length - first.length)
  const patterns = forms
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    // Percent-encoding is written in upper case or lower case.
    .map((text) => text.replace(/%[\dA-F]{2}/g, eitherCase))
  return { pattern: new RegExp(patterns.join('|'), 'g'), shortest: forms.at(-1)?.length ?? Infinity }
}

function eitherCase(code: string): string {
  return code.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`)
}

/** A service's error may quote a request back, where the secret stands encoded. */
function formsOf(secret: string): string[] {
  const wellFormed = secret.toWellFormed()
  const inJson = JSON.stringify(secret).slice(1, -1)
  return [
    secret,
    encodeURIComponent(wellFormed),
    encodeRfc3986(wellFormed),
    new URLSearchParams({ '': secret }).toString().slice(1),
    inJson,
    // As Go writes JSON, and as Gson does.
    inJson.replace(/[<>&]/g, escapedInJson),
    inJson.replace(/[<>&=']/g, escapedInJson),
    secret.replace(/[<>&"']/g, (character) => xmlEntities[character] ?? character)
  ]
}

const xmlEntities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;'
}

function escapedInJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
