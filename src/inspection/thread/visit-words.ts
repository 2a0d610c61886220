import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { inOrder } from '../../vocabulary/in-order.ts'
import type { Shows } from '../closing/evidence.ts'

/** Words of a visit that a person said are about an improvement, and what they show of it. */
export type VisitWords = {
  improvement_item_id: string
  inspection_id: string
  kind: string
  visit_number: number | null
  start_on: PlainDate | null
  end_on: PlainDate | null
  is_second_hand: boolean
  /** Whether it was after the inspection that asked for the improvement; false where it spoke of it before. */
  is_since: boolean
  finding_id: string
  paragraph: string | null
  section: string | null
  text: string
  tone: string | null
  shows: Shows
  because: string | null
  said_by: string
  said_on: PlainDate
}

/** One visit's words on one improvement, and what they show together. */
export type VisitSaid = Pick<
  VisitWords,
  'inspection_id' | 'kind' | 'visit_number' | 'start_on' | 'end_on' | 'is_second_hand' | 'is_since'
> & { shows: Shows; words: VisitWords[] }

/** What several findings of one visit show together: all alike, or else better in part. */
export const verdictOf = (shows: readonly Shows[]): Shows => {
  const [first = 'mixed'] = shows
  return shows.every(each => each === first) ? first : 'mixed'
}

/** Words gathered by the visit that said them, the earliest visit first. */
export const byVisit = (words: readonly VisitWords[]): VisitSaid[] =>
  [...Map.groupBy(words, each => each.inspection_id).values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return []
      const { inspection_id, kind, visit_number, start_on, end_on, is_second_hand, is_since } = first
      const own = [first, ...rest]
      const shows = verdictOf(own.map(each => each.shows))
      return [{ inspection_id, kind, visit_number, start_on, end_on, is_second_hand, is_since, shows, words: own }]
    })
    .sort((one, other) => inOrder(one.start_on ?? '', other.start_on ?? ''))

/** What the tone in which a finding is read suggests that it shows; null where it tells neither way. */
export const shownBy = (tone: string | null): Shows | null => {
  if (tone === 'strength' || tone === 'progress') return 'better'
  if (tone === 'weakness' || tone === 'priority action') return 'not_better'
  return tone === 'mixed' ? 'mixed' : null
}
