/** A deadline of a child's, with the reason it passed where one was given. */
export type Deadline = {
  id: string
  clock: string
  subject_table: string
  subject_id: string
  started_on: string
  due_on: string
  due_at: string | null
  soon_on: string
  stopped_on: string | null
  ended: 'met' | 'cancelled' | 'not_applicable' | 'superseded' | 'declined' | null
  /** How often the plan itself says the child is to be seen, where that is what the deadline counts. */
  plan_working_days: number | null
  delay: Delay | null
}

export type Delay = {
  id: string
  reason: string
  given_by: string | null
  given_by_id: string | null
  given_at: string
  approved_by: string | null
  approved_at: string | null
}

/** Whether a deadline has passed unmet, or was met late: only then is there a delay to explain. */
export const hasPassed = ({ due_on, stopped_on, ended }: Deadline, today: string): boolean =>
  ended === null ? due_on < today : ended === 'met' && (stopped_on ?? '') > due_on
