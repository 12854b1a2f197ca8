/** Percent-encoding by RFC 3986, as signatures, forms and markers need it. */

/** Everything but letters, digits, `-`, `_`, `.` and `~` is encoded. */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** The query string of these parameters, sorted by name, without the question mark. */
export function queryOf(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
    .join('&')
}
