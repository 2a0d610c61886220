import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'
import type { evidenceStrength } from '../../vocabulary/codesets/evidence-strength.ts'
import type { evidenceType } from '../../vocabulary/codesets/evidence-type.ts'

export type Shows = CodeOf<typeof evidenceShows>
export type Strength = CodeOf<typeof evidenceStrength>

/** Something that tells whether an improvement reached children. It names none. */
export type Evidence = {
  id: string
  version: number
  improvement_item_id: string
  kind: CodeOf<typeof evidenceType>
  found_on: PlainDate
  source: string
  says: string
  shows: Shows
  /** How many children it looked at; null where it is not about single children. */
  children: number | null
  judged_by_id: string
  judged_by: string
  /** When it was written down, which may be long after it was found. */
  judged_at: Moment
  moderated_by: string | null
  moderated_on: PlainDate | null
  moderated_shows: Shows | null
  moderated_because: string | null
}

/** A dip sample looks at ten children or more: domain/inspection.md section 4. */
export const ENOUGH_CHILDREN = 10

const PRACTICE: readonly Evidence['kind'][] = ['audit', 'dip_sample']
const HEARD: readonly Evidence['kind'][] = ['child_feedback', 'family_feedback', 'staff_feedback']

/** Whether it looked at practice itself: an audit or a dip sample. */
export const isPractice = ({ kind }: Pick<Evidence, 'kind'>): boolean => PRACTICE.includes(kind)

/** Whether it is what children, families or staff say. */
export const isHeard = ({ kind }: Pick<Evidence, 'kind'>): boolean => HEARD.includes(kind)

/** What it shows: what the second person found, where there was one. */
export const showsIn = ({ shows, moderated_shows }: Pick<Evidence, 'shows' | 'moderated_shows'>): Shows =>
  moderated_shows ?? shows

/**
 * How much it weighs, where practice had changed by `changed_on`; null while the change is not made. What shows that nothing is
 * better weighs the same whenever it was found.
 */
export const strengthOf = (evidence: Evidence, changed_on: PlainDate | null): Strength => {
  const isBefore = changed_on === null || evidence.found_on < changed_on
  if (isBefore && showsIn(evidence) !== 'not_better') return 'weak'
  const isEnough = evidence.children === null ? isHeard(evidence) : evidence.children >= ENOUGH_CHILDREN
  return evidence.moderated_by !== null && isEnough ? 'strong' : 'moderate'
}
