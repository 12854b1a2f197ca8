/** Durations as people write and read them. */

/**
 * Milliseconds of a duration such as `90s`, `10m`, `2h`, `1h30m`, or a number of seconds.
 * Null where the text is no duration, or zero.
 */
export function parseDurationMs(text: string): number | null {
  const match = /^(?:(\d+)|(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)$/.exec(text.trim())
  if (match === null) return null
  const [, bare, hours, minutes, seconds] = match
  const total =
    bare === undefined
      ? Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
      : Number(bare)
  return total > 0 && Number.isSafeInteger(total * 1000) ? total * 1000 : null
}

/** `45s`, `1m 32s`, `2h 5m 0s`: whole seconds, rounded down, no unit above hours. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000))
  const parts = [`${seconds % 60}s`]
  if (seconds >= 60) parts.unshift(`${Math.floor(seconds / 60) % 60}m`)
  if (seconds >= 3600) parts.unshift(`${Math.floor(seconds / 3600)}h`)
  return parts.join(' ')
}
