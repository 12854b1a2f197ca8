/** Random numbers that a seed decides, so that a benchmark can be repeated. */

export type Random = () => number

/** The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, from 0 up to 1. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A standard normal number, by the Box-Muller transform. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

export function between(random: Random, least: number, most: number): number {
  return least + (most - least) * random()
}

/** A whole number; both ends can come. */
export function wholeBetween(random: Random, least: number, most: number): number {
  return Math.min(most, Math.floor(between(random, least, most + 1)))
}
