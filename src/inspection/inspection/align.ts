import type { CheckValues } from './accepted-rows.ts'
import { LISTS, rowsIn } from './answers-said.ts'

type Row = Record<string, unknown>

const wordsOf = (row: Row): Set<string> =>
  new Set(
    String(row.text ?? row.label ?? row.counts ?? '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [],
  )

/** How alike two rows are in their words: 1 for the same, 0 for none shared. */
export const alike = (one: Row, other: Row): number => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const all = a.union(b).size
  return all === 0 ? 0 : a.intersection(b).size / all
}

/** Rows less alike than this are taken to be two, and not one that is read otherwise. */
const LEAST = 0.5

const sameFigure = (one: Row, other: Row) => one.finding === other.finding && one.value === other.value

const likeness = (list: string, one: Row, other: Row) =>
  list === 'figures' ? Number(sameFigure(one, other)) + alike(one, other) / 2 : alike(one, other)

const tellsOf = (list: string, row: Row) =>
  list === 'figures' ? `${row.finding} ${row.value} ${row.unit} ${row.counts}` : String(row.text ?? row.label)

/** Which rows of two readings say the very same: looked for first, since nearly all do and the rest is slow to compare. */
const theSame = (list: string, before: readonly Row[], after: readonly Row[]): Map<number, number> => {
  const places = Map.groupBy(before.keys(), place => tellsOf(list, before[place] ?? {}))
  return new Map(
    after.flatMap((row, at) => {
      const place = places.get(tellsOf(list, row))?.shift()
      return place === undefined ? [] : [[at, place] as const]
    }),
  )
}

/**
 * The rows of a later reading, each with the key of the row of the first reading that it is: the most alike first. A row
 * like none of them is new, and its key says so with a plus.
 */
const keyed = (list: string, before: readonly Row[], after: readonly Row[]): Row[] => {
  const placeOf = theSame(list, before, after)
  const taken = new Set(placeOf.values())
  const pairs = after
    .flatMap((row, at) =>
      placeOf.has(at)
        ? []
        : before.flatMap((was, place) => (taken.has(place) ? [] : [{ at, place, alike: likeness(list, was, row) }])),
    )
    .filter(pair => pair.alike >= LEAST)
    .toSorted((a, b) => b.alike - a.alike || Math.abs(a.at - a.place) - Math.abs(b.at - b.place))
  for (const { at, place } of pairs) {
    if (placeOf.has(at) || taken.has(place)) continue
    placeOf.set(at, place)
    taken.add(place)
  }
  return after.map((row, at) => ({ ...row, key: before[placeOf.get(at) ?? -1]?.key ?? `+${at}` }))
}

/** A later reading's answers, its rows keyed by the places of the first reading, so that the two may be compared. */
export const alignedTo = (first: Partial<CheckValues>, later: Partial<CheckValues>): Partial<CheckValues> => {
  const findings = keyed('findings', rowsIn(first, 'findings'), rowsIn(later, 'findings'))
  // A figure's finding is told by its place in its own reading, until it is given that of the first.
  const place = new Map(rowsIn(later, 'findings').map((row, at) => [row.key, findings[at]?.key]))
  const moved = rowsIn(later, 'figures').map(row => ({ ...row, finding: place.get(row.finding) ?? null }))
  const rows = Object.fromEntries(
    LISTS.map(list => [
      list,
      list === 'findings'
        ? findings
        : keyed(list, rowsIn(first, list), list === 'figures' ? moved : rowsIn(later, list)),
    ]),
  )
  return { ...later, ...rows }
}
