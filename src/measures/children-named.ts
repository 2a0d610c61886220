import { createHash } from 'node:crypto'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { inOrder } from '../vocabulary/in-order.ts'
import type { Listed } from './measure.store.ts'
import type { Measure } from './measure.ts'

export type NamedChild = {
  id: string
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: PlainDate | null
}

/** What a child is called on a list: with `child`, by name and with a link; without, by `words` alone. */
export type Called = { child: NamedChild | null; words: string }

/** The same child is the same eight letters wherever an analyst meets them, and nobody can go back from them to the child. */
export const referenceHash = (id: string): string =>
  createHash('sha256').update(`measures ${id}`).digest('hex').slice(0, 8)

/** Whether a line is one to worry about: it misses what should be met, or meets what should be rare. */
export const isWorry = ({ better }: Pick<Measure, 'better'>, { meets }: Pick<Listed, 'meets'>): boolean =>
  better === 'higher' ? meets !== true : better === 'lower' ? meets === true : false

export type ListAsked = {
  /** 'worry': only those to worry about; 'well': only the others. */
  readonly show: 'all' | 'worry' | 'well' | 'meets' | 'not'
  readonly team_id: string | null
  readonly band: string | null
  readonly sort: 'first' | 'happened_on'
  readonly falls: boolean
}

const shows = (measure: Pick<Measure, 'better'>, row: Listed, show: ListAsked['show']): boolean => {
  switch (show) {
    case 'all':
      return true
    case 'worry':
      return isWorry(measure, row)
    case 'well':
      return !isWorry(measure, row)
    case 'meets':
      return row.meets === true
    case 'not':
      return row.meets !== true
  }
}

/** The lines of a list as asked for: filtered, then those to worry about first and the latest of them on top, or by day. */
export const arranged = (measure: Pick<Measure, 'better'>, rows: readonly Listed[], asked: ListAsked): Listed[] => {
  const order = asked.falls ? -1 : 1
  const rank = (row: Listed) => (isWorry(measure, row) ? 0 : row.meets === null ? 1 : 2)
  return rows
    .filter(row => shows(measure, row, asked.show))
    .filter(row => asked.team_id === null || (row.team_id ?? 'none') === asked.team_id)
    .filter(row => asked.band === null || row.band === asked.band)
    .sort((a, b) =>
      asked.sort === 'happened_on'
        ? order * inOrder(a.happened_on, b.happened_on) || inOrder(a.child_id, b.child_id)
        : rank(a) - rank(b) || inOrder(b.happened_on, a.happened_on) || inOrder(a.child_id, b.child_id),
    )
}
