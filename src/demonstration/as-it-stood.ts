import type { ChildRecord } from '../record/child-record.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** When in the small hours the night's work is done. */
const AT_NIGHT = 'T02:00:00.000Z'

/** A child's record, and the days its chronology tells of, in order. */
export type Told = { record: ChildRecord; told_on: readonly PlainDate[] }

type Made = { created_at: Moment }

/**
 * The record as the night's work of a day found it: what was written down by then, with what was decided, ended or done
 * later still open. What the record does not date (the words of a plan, a day an action had before its last) is as it is now.
 */
export const asItStood = ({ record, told_on }: Told, day: PlainDate): ChildRecord => {
  const night = `${day}${AT_NIGHT}`
  const was = <Row extends Made>(rows: Row[]): Row[] => rows.filter(row => row.created_at < night)
  const then = (moment: Moment | null) => (moment !== null && moment < night ? moment : null)
  const by = (on: PlainDate | null) => (on !== null && on < day ? on : null)
  const last_on = told_on.findLast(on => on < day)
  return {
    ...record,
    contacts: was(record.contacts).map(row => {
      const decided_at = then(row.decided_at)
      const history_opened_at = then(row.history_opened_at)
      const feedback_sent_at = then(row.feedback_sent_at)
      return { ...row, decided_at, history_opened_at, feedback_sent_at, outcomes: decided_at ? row.outcomes : [] }
    }),
    case_episodes: was(record.case_episodes).map(row => {
      const decided_at = then(row.decided_at)
      return {
        ...row,
        decided_at,
        close_on: by(row.close_on),
        acknowledged_at: then(row.acknowledged_at),
        referral_nfa: row.referral_nfa && decided_at !== null,
        outcomes: decided_at ? row.outcomes : [],
      }
    }),
    contact_checks: was(record.contact_checks).map(row => ({ ...row, returned_at: then(row.returned_at) })),
    early_help_episodes: was(record.early_help_episodes).map(row => ({
      ...row,
      accepted_on: by(row.accepted_on),
      declined_on: by(row.declined_on),
      assessed_on: by(row.assessed_on),
      end_on: by(row.end_on),
    })),
    assessments: was(record.assessments).map(row => {
      const authorised_on = by(row.authorised_on)
      return {
        ...row,
        submitted_at: then(row.submitted_at),
        authorised_on,
        ended_early_on: by(row.ended_early_on),
        outcomes: authorised_on ? row.outcomes : [],
      }
    }),
    assessment_views: was(record.assessment_views),
    assessment_checkpoints: was(record.assessment_checkpoints),
    assessment_returns: was(record.assessment_returns),
    cin_plans: was(record.cin_plans).map(row => ({ ...row, end_on: by(row.end_on) })),
    plan_actions: was(record.plan_actions).map(row =>
      row.done_on !== null && row.done_on >= day ? { ...row, done_on: null, status: 'under_way' } : row,
    ),
    cin_reviews: was(record.cin_reviews),
    visits: was(record.visits),
    decisions: was(record.decisions),
    involvements: was(record.involvements).map(row => ({ ...row, end_at: by(row.end_at) })),
    cp_plans: was(record.cp_plans).map(row => ({ ...row, end_on: by(row.end_on) })),
    missing_episodes: was(record.missing_episodes),
    chronology: last_on ? [{ person_id: record.person.id, last_on }] : [],
  }
}
