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

/**
 * The rows of a later reading, each with the key of the row of the first reading that it is: the most alike first. A row
 * like none of them is new, and its key says so with a plus.
 */
const keyed = (list: string, before: readonly Row[], after: readonly Row[]): Row[] => {
  const pairs = after
    .flatMap((row, at) => before.map((was, place) => ({ at, place, alike: likeness(list, was, row) })))
    .filter(pair => pair.alike >= LEAST)
    .toSorted((a, b) => b.alike - a.alike || Math.abs(a.at - a.place) - Math.abs(b.at - b.place))
  const keys = new Map<number, unknown>()
  const taken = new Set<number>()
  for (const { at, place } of pairs) {
    if (keys.has(at) || taken.has(place)) continue
    keys.set(at, before[place]?.key)
    taken.add(place)
  }
  return after.map((row, at) => ({ ...row, key: keys.get(at) ?? `+${at}` }))
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
