import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { AREA_NAMES, byPublication, type Grades, type Judgement, judgesTheWhole } from './judgement.ts'

type Held = Pick<Judgement, 'slug' | 'framework' | 'start_on' | 'end_on'>

const lastDay = ({ start_on, end_on }: Held): PlainDate => end_on ?? start_on

/**
 * Whether two are one inspection told twice: of one authority, on days that overlap, and both of the whole or both of a
 * part. Sources differ by some days on when one began, and never by so much that the two do not overlap.
 */
export const isSameInspection = (one: Held, other: Held): boolean =>
  one.slug === other.slug &&
  judgesTheWhole(one) === judgesTheWhole(other) &&
  one.start_on <= lastDay(other) &&
  other.start_on <= lastDay(one)

const gradesOver = (under: Grades, over: Grades): Grades =>
  Object.fromEntries(AREA_NAMES.map(area => [area, over[area] ?? under[area]])) as Grades

/** One inspection from two tellings: the latter is believed, and the former fills in what it does not say. */
const over = (under: Judgement, top: Judgement): Judgement => ({
  ...under,
  ...top,
  urn: top.urn ?? under.urn,
  end_on: top.end_on ?? under.end_on,
  published_on: top.published_on ?? under.published_on,
  improvements: top.improvements ?? under.improvements,
  library_report_id: top.library_report_id ?? under.library_report_id,
  grades: gradesOver(under.grades, top.grades),
})

/**
 * Every inspection once, the earliest published first. What comes later in the sources goes over what comes before, in the
 * order of `SOURCES`.
 */
export const merged = (...sources: readonly (readonly Judgement[])[]): Judgement[] => {
  const byAuthority = new Map<string, Judgement[]>()
  for (const judgement of sources.flat()) {
    const held = byAuthority.get(judgement.slug) ?? []
    const at = held.findIndex(each => isSameInspection(each, judgement))
    const same = held[at]
    if (same) held[at] = over(same, judgement)
    else held.push(judgement)
    byAuthority.set(judgement.slug, held)
  }
  return [...byAuthority.values()].flat().sort(byPublication)
}
