/** Times as people read them: in the zone of the TZ variable if Intl knows it, else by the language. */
import type { Language } from '../inputs/step-inputs.ts'

export interface TimeFormat {
  /** The zone's IANA name, said once where times are shown. */
  readonly zone: string
  /** `2026-11-24 07:05:09`, by the 24-hour clock. */
  readonly format: (timeMs: number) => string
}

const fallbackZones: Readonly<Record<Language, string>> = { en: 'UTC', 'zh-CN': 'Asia/Shanghai' }

/** UTC needs no Intl, which takes a tenth of the gate's start-up time to load its data. */
const utc: TimeFormat = {
  zone: 'UTC',
  format: (timeMs) => new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ')
}

/** @param wantedZone the TZ variable; Intl throws on some of its values, such as `CST-8` */
export function timeFormatFor(language: Language, wantedZone: string | undefined): TimeFormat {
  const wanted = wantedZone?.trim() ?? ''
  if (wanted === '') return formatIn(fallbackZones[language])
  try {
    return formatIn(wanted)
  } catch {
    return formatIn(fallbackZones[language])
  }
}

/** @throws RangeError where Intl does not know the zone */
function formatIn(zone: string): TimeFormat {
  if (zone === 'UTC') return utc
  // Sweden writes dates as ISO 8601 does.
  const formatter = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium'
  })
  return { zone, format: (timeMs) => formatter.format(timeMs) }
}
