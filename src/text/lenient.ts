/** JSON that others wrote: what is not as expected counts as not said, and nothing else with it. */
import * as z from 'zod/mini'

/** A value of the wrong type counts as not given. */
export function lenient<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return z.catch(z.optional(schema), undefined)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
