import { publishedLengths } from '../src/clocks/clock.ts'
import { allRuns } from '../src/clocks/clock-run.store.ts'
import type { ChildRecord } from '../src/record/child-record.ts'

type Given = { [K in Exclude<keyof ChildRecord, 'person'>]?: Partial<ChildRecord[K][number]>[] }

const ROW = { id: '00000000-0000-7000-8000-000000000001', person_id: 'leo', created_at: '2026-03-02T09:40:00.000Z' }

const USUAL: { [K in Exclude<keyof ChildRecord, 'person'>]: Partial<ChildRecord[K][number]> } = {
  contacts: {
    received_at: '2026-03-02T09:12:00.000Z',
    received_on: '2026-03-02',
    outcomes: [],
    decided_at: null,
    history_opened_at: null,
    feedback_sent_at: null,
    checks_waived_because: null,
  },
  case_episodes: {
    referral_on: '2026-03-02',
    referral_received_at: '2026-03-02T09:12:00.000Z',
    source_code: '2A',
    decided_at: '2026-03-02T15:00:00.000Z',
    acknowledged_at: '2026-03-02T16:00:00.000Z',
    referral_nfa: false,
    close_on: null,
    outcomes: ['CFA'],
    team_id: 'team',
    contact_id: null,
  },
  contact_checks: { agency: 'police', asked_at: '2026-03-02T09:50:00.000Z', returned_at: null },
  early_help_episodes: {
    offered_on: '2026-03-02',
    accepted_on: null,
    declined_on: null,
    end_on: null,
    assessed_on: null,
  },
  assessments: {
    case_episode_id: 'episode',
    started_on: '2026-03-03',
    submitted_at: null,
    authorised_at: null,
    authorised_on: null,
    ended_early_on: null,
    outcomes: [],
    factors: [],
  },
  assessment_views: { assessment_id: 'assessment', said: 'As she sees it.', not_obtained_because: null },
  assessment_checkpoints: { assessment_id: 'assessment', held_on: '2026-03-17', decision: 'continue' },
  assessment_returns: { assessment_id: 'assessment', returned_at: '2026-04-20T10:00:00.000Z' },
  cin_plans: {
    case_episode_id: 'episode',
    assessment_id: null,
    start_on: '2026-05-11',
    end_on: null,
    contingency: 'A strategy discussion.',
    no_contingency_because: null,
    undated_because: null,
    visit_working_days: null,
  },
  plan_outcomes: { cin_plan_id: 'plan' },
  plan_actions: { cin_plan_id: 'plan', status: 'not_started', due_on: '2026-06-01', to_version: null },
  cin_reviews: { cin_plan_id: 'plan', held_on: '2026-06-08', is_unchanged: false },
  visits: {
    seen: true,
    seen_alone: true,
    mode: 'in_person',
    held_on: '2026-05-20',
    held_at: '2026-05-20T15:00:00.000Z',
    recorded_on: '2026-05-20',
    not_alone_reason: null,
  },
  decisions: {
    decided_on: '2026-03-02',
    decided_at: '2026-03-02T15:00:00.000Z',
    kind: 'referral',
    decider_role: 'team_manager',
  },
  involvements: { worker_id: 'priya', team_id: 'team', is_lead: true, start_at: '2026-03-03', end_at: null },
  cp_plans: { start_on: '2025-01-06', end_on: null },
  missing_episodes: { started_at: '2026-03-02T22:00:00.000Z', ended_at: null },
  chronology: { last_on: '2026-03-02' },
}

const ONE: Partial<Record<keyof Given, string>> = {
  case_episodes: 'episode',
  assessments: 'assessment',
  cin_plans: 'plan',
}

/**
 * Leo Marsh's record with only what is said in it, each row filled with what is usual; ids are the row's place in its
 * list ('contact 1' is `contacts 1`), and the first episode, assessment and plan are 'episode', 'assessment' and 'plan'.
 */
export const aRecord = (given: Given): ChildRecord => {
  const lists = Object.fromEntries(
    Object.entries(USUAL).map(([name, usual]) => [
      name,
      (given[name as keyof Given] ?? []).map((row, at) => ({
        ...ROW,
        id: (at === 0 && ONE[name as keyof Given]) || `${name} ${at + 1}`,
        about_id: `call ${at + 1}`,
        ...usual,
        ...row,
      })),
    ]),
  )
  const person = {
    id: 'leo',
    forename: 'Leo',
    surname: 'Marsh',
    known_as: null,
    date_of_birth: '2022-02-02',
    died_on: null,
  }
  return { person, ...lists } as unknown as ChildRecord
}

/** The deadlines of a record at their published lengths. */
export const runsIn = (record: ChildRecord) => allRuns(record, publishedLengths)
