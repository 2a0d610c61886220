import type { Told } from '../access/break-glass/opening-known.store.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { inOrder } from '../vocabulary/in-order.ts'

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

/** What the database finds for a worker: their children, and what hangs on any of them by its id. */
export type Found = Omit<Caseload, 'children' | 'drift'> & {
  children: Pick<
    CaseloadChild,
    'id' | 'reference' | 'forename' | 'surname' | 'known_as' | 'date_of_birth' | 'expected_on' | 'is_lead' | 'start_at'
  >[]
  due: Pick<CaseloadChild, 'id' | 'clock' | 'due_on' | 'overdue'>[]
  seen: Pick<CaseloadChild, 'id' | 'last_seen_on' | 'last_alone_on' | 'not_alone_twice'>[]
  workers: Pick<CaseloadChild, 'id' | 'workers'>[]
  /** Each of the ways in which a child stands with us. */
  standing: Pick<CaseloadChild, 'id' | 'status'>[]
  /** What drifts, the oldest first. `waits`: for a worker, unanswered; `is_named`: for this one by name. */
  signals: {
    id: string
    person_id: string
    evidence: string
    escalate_on: PlainDate
    waits: boolean
    is_named: boolean
  }[]
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

const NOTHING = {
  clock: null,
  due_on: null,
  overdue: 0,
  last_seen_on: null,
  last_alone_on: null,
  not_alone_twice: false,
  workers: 0,
} as const

/** The strongest first. */
const STANDING: readonly CaseloadChild['status'][] = ['protection', 'plan', 'assessment', 'referral']

/** How many signs of drift stand under *Needs you*; all of them stand on their children's rows. */
const MOST_DRIFT = 20

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map(row => [row.id, row]))

/** A worker's children, each with what hangs on them, and what drifts and waits for this worker. */
export const layTogether = (found: Found): Caseload => {
  const { diary, returned, drafts, openings } = found
  const [due, seen, workers] = [byId(found.due), byId(found.seen), byId(found.workers)]
  const standing = Map.groupBy(found.standing, row => row.id)
  const signals = Map.groupBy(found.signals, signal => signal.person_id)
  const children = found.children.map(child => {
    const ways = standing.get(child.id)?.map(({ status }) => status) ?? []
    const drifts = signals.get(child.id) ?? []
    return {
      ...NOTHING,
      ...due.get(child.id),
      ...seen.get(child.id),
      ...workers.get(child.id),
      ...child,
      status: STANDING.find(status => ways.includes(status)) ?? ('other' as const),
      signals: drifts.length,
      evidence: drifts[0]?.evidence ?? null,
    }
  })
  const known = byId(children)
  const drift = found.signals
    .flatMap(({ waits, is_named, ...signal }) => {
      const child = known.get(signal.person_id)
      if (!child || !waits || !(is_named || child.is_lead)) return []
      return [{ ...signal, name: `${child.known_as ?? child.forename} ${child.surname}` }]
    })
    .sort((one, other) => inOrder(one.escalate_on, other.escalate_on))
    .slice(0, MOST_DRIFT)
  return { children, diary, returned, drift, drafts, openings }
}
