import type { Codeset } from '../vocabulary/codeset.ts'
import type { Collection } from './rule.ts'

const all = new WeakMap<Codeset, ReadonlySet<string>>()

/** Every code of a set that was ever valid. */
export const codesOf = (set: Codeset): ReadonlySet<string> => {
  let known = all.get(set)
  if (known === undefined) {
    known = new Set(set.codes.map(({ code }) => code))
    all.set(set, known)
  }
  return known
}

const current = new WeakMap<Codeset, Map<number, ReadonlySet<string>>>()

/** The codes of a set that were valid on some day of a collection’s year. */
export const codesIn = (set: Codeset, { year, from, to }: Collection): ReadonlySet<string> => {
  const years = current.get(set) ?? new Map<number, ReadonlySet<string>>()
  current.set(set, years)
  let known = years.get(year)
  if (known === undefined) {
    const held = set.codes.filter(
      ({ valid_from, valid_to }) => (valid_from ?? '') <= to && (valid_to ?? '9999') >= from,
    )
    known = new Set(held.map(({ code }) => code))
    years.set(year, known)
  }
  return known
}
