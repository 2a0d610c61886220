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

const current = new WeakMap<Codeset, WeakMap<Collection, ReadonlySet<string>>>()

/** The codes of a set that were valid on some day of a collection: kept by the collection itself, since two of one year may have other days. */
export const codesIn = (set: Codeset, collection: Collection): ReadonlySet<string> => {
  const collections = current.get(set) ?? new WeakMap<Collection, ReadonlySet<string>>()
  current.set(set, collections)
  let known = collections.get(collection)
  if (known === undefined) {
    const { from, to } = collection
    const held = set.codes.filter(
      ({ valid_from, valid_to }) => (valid_from ?? '') <= to && (valid_to ?? '9999') >= from,
    )
    known = new Set(held.map(({ code }) => code))
    collections.set(collection, known)
  }
  return known
}
