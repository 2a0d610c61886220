import type { Told } from '../access/break-glass/opening-known.store.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** A child as a row of their worker's list. */
export type CaseloadChild = {
  id: string
  reference: number
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: PlainDate | null
  expected_on: PlainDate | null
  is_lead: boolean
  start_at: PlainDate
  status: 'protection' | 'plan' | 'assessment' | 'referral' | 'other'
  clock: string | null
  due_on: PlainDate | null
  overdue: number
  last_seen_on: PlainDate | null
  last_alone_on: PlainDate | null
  not_alone_twice: boolean
  signals: number
  evidence: string | null
  workers: number
}

/** A worker's own children and day. `diary`: visits planned from a week ago (not yet recorded) to a week from now. */
export type Caseload = {
  children: CaseloadChild[]
  diary: {
    id: string
    planned_at: Moment
    planned_on: PlainDate
    type: string
    purpose: string
    children: { id: string; name: string; date_of_birth: PlainDate | null }[]
  }[]
  returned: { id: string; person_id: string; name: string; comments: number; returned_at: Moment }[]
  drift: { id: string; person_id: string; name: string; evidence: string; escalate_on: PlainDate }[]
  drafts: { page: string; form: string; saved_at: Moment }[]
  /** Openings of records outside somebody's work, before it is asked which of them this worker may know of. */
  openings: Told[]
}

const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** The one thing about a child that is worth a look, the most pressing first; null when nothing stands out. */
export const worthALook = (child: CaseloadChild): string | null => {
  if (child.evidence) return child.signals > 1 ? `${child.evidence} (and ${child.signals - 1} more)` : child.evidence
  if (child.not_alone_twice) return 'Not seen alone at the last two visits'
  if (child.workers > 2) return `${ORDINALS[child.workers] ?? `${child.workers}th`} worker in a year`
  if (child.last_seen_on === null && child.status !== 'other') return 'Not seen yet'
  return null
}
