/** Times as people read them: in the zone of the TZ variable if Intl knows it, else by the language. */
import type { Language } from '../inputs/gate-inputs.ts'

export interface TimeFormat {
  /** The zone's IANA name, said once where times are shown. */
  readonly zone: string
  /** `2026-11-24 07:05:09`, by the 24-hour clock. */
  readonly format: (timeMs: number) => string
}

const fallbackZones: Readonly<Record<Language, string>> = { en: 'UTC', 'zh-CN': 'Asia/Shanghai' }

/** @param wantedZone the TZ variable; Intl throws on some of its values, such as `CST-8` */
export function timeFormatFor(language: Language, wantedZone: string | undefined): TimeFormat {
  const formatIn = (timeZone: string): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const of = (zone: string): TimeFormat => {
    const formatter = formatIn(zone)
    return { zone, format: (timeMs) => formatter.format(timeMs) }
  }
  const wanted = wantedZone?.trim() ?? ''
  if (wanted === '') return of(fallbackZones[language])
  try {
    return of(wanted)
  } catch {
    return of(fallbackZones[language])
  }
}
