/** A source of chance that gives the same for the same seed: every choice in Aldermere comes from one of these. */
export type Random = {
  /** From 0 to just below 1. */
  part(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  chance(likelihood: number): boolean
  pick<T>(from: readonly T[]): T
  /** `count` different ones, in their own order; all of them when there are fewer. */
  some<T>(from: readonly T[], count: number): T[]
  /** One of these by weight. */
  weighed<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T
  uuid(): string
}

/** Every sixteen bits as four letters, written once: a build asks for a million ids. */
const FOUR = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'))
const four = (value: number) => FOUR[value & 0xffff] ?? ''

let serial = 0
/** Ids rise as they are made, which is how an index likes them; `beginIds` makes a build repeatable. */
export const beginIds = (): void => {
  serial = 0
}

/** The sfc32 generator, seeded from two numbers: an authority's seed and a family's place in it. */
export const randomFrom = (seed: number, stream = 0): Random => {
  let a = seed >>> 0
  let b = (stream * 2_654_435_761) >>> 0
  let c = (seed ^ 0x9e3779b9) >>> 0
  let d = 1
  const next = () => {
    const sum = (((a + b) >>> 0) + d) >>> 0
    d = (d + 1) >>> 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) >>> 0
    c = ((c << 21) | (c >>> 11)) >>> 0
    c = (c + sum) >>> 0
    return sum
  }
  for (let warming = 0; warming < 15; warming++) next()
  const part = () => next() / 4_294_967_296
  const whole = (low: number, high: number) => low + Math.floor(part() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(part() * from.length)] as T
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = from.map((item, place) => ({ item, place, rank: part() }))
    return left
      .sort((one, other) => one.rank - other.rank)
      .slice(0, count)
      .sort((one, other) => one.place - other.place)
      .map(each => each.item)
  }
  const weighed = <T extends string>(weights: Readonly<Partial<Record<T, number>>>): T => {
    const entries = Object.entries(weights) as [T, number][]
    let left = part() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of entries) {
      left -= weight
      if (left < 0) return value
    }
    return entries[entries.length - 1]?.[0] as T
  }
  const uuid = () => {
    serial += 1
    const third = four(0x7000 | ((serial >>> 4) & 0xfff))
    const fourth = four(0x8000 | ((serial & 0xf) << 8) | (next() & 0xff))
    const fifth = four(next())
    const last = next()
    return `01900000-${four(serial >>> 16)}-${third}-${fourth}-${fifth}${four(last >>> 16)}${four(last)}`
  }
  return { part, whole, chance: likelihood => part() < likelihood, pick, some, weighed, uuid }
}
