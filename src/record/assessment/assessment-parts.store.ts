import { type Insertable, sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { Tables } from '../tables.ts'
import type { View } from './assessment.ts'

/** What each person said, or why their view is missing; a hidden parent's name is not among them. */
export const viewsOf = async (db: Db, assessmentId: string): Promise<View[]> => {
  const { rows } = await sql<View>`
    select assessment_view.id, whose, whose_id, named, said, obtained_on, not_obtained_because,
      person.forename || ' ' || person.surname as person_name
    from assessment_view
    left join person on person.id = assessment_view.whose_id
    where assessment_id = ${assessmentId} and assessment_view.voided_at is null
    order by array_position(array['child', 'mother', 'father', 'carer', 'agency', 'other'], whose), assessment_view.created_at, assessment_view.id`.execute(
    db,
  )
  return rows
}

/** The manager's looks at an assessment under way, in order. */
export const checkpointsOf = (db: Db, assessmentId: string) =>
  db
    .selectFrom('assessment_checkpoint')
    .innerJoin('worker', 'worker.id', 'assessment_checkpoint.held_by')
    .where('assessment_id', '=', assessmentId)
    .where('assessment_checkpoint.voided_at', 'is', null)
    .select([
      'assessment_checkpoint.id',
      'held_on',
      'decision',
      'note',
      'remaining_work',
      'worker.full_name as held_by_name',
    ])
    .orderBy('held_on')
    .orderBy('assessment_checkpoint.id')
    .execute()

/** Each time a manager sent it back, with the comments and the worker's answer, the latest first. */
export const returnsOf = (db: Db, assessmentId: string) =>
  db
    .selectFrom('assessment_return')
    .innerJoin('worker', 'worker.id', 'assessment_return.returned_by')
    .where('assessment_id', '=', assessmentId)
    .where('assessment_return.voided_at', 'is', null)
    .select([
      'assessment_return.id',
      'returned_at',
      'comments',
      'answered_at',
      'answer',
      'worker.full_name as returned_by_name',
    ])
    .orderBy('returned_at', 'desc')
    .execute()

export const insertReturn = async (db: Db, row: Insertable<Tables['assessment_return']>): Promise<void> => {
  await db.insertInto('assessment_return').values(row).execute()
}

export const answerReturn = async (db: Db, id: string, answered_at: Moment, answer: string): Promise<void> => {
  await db.updateTable('assessment_return').set({ answered_at, answer }).where('id', '=', id).execute()
}

export const insertCheckpoint = async (db: Db, row: Insertable<Tables['assessment_checkpoint']>): Promise<void> => {
  await db.insertInto('assessment_checkpoint').values(row).execute()
}

/** The decisions written about an assessment, in order. */
export const decisionsOf = (db: Db, assessmentId: string) =>
  db
    .selectFrom('decision')
    .innerJoin('worker', 'worker.id', 'decision.decided_by')
    .where('subject_table', '=', 'assessment')
    .where('subject_id', '=', assessmentId)
    .where('decision.voided_at', 'is', null)
    .select(['decision.id', 'kind', 'decided_at', 'what', 'rationale', 'read', 'challenge', 'decider_role'])
    .select('worker.full_name as decided_by_name')
    .orderBy('decided_at')
    .execute()

export type AssessmentRun = {
  clock: string
  subject_id: string
  started_on: PlainDate
  due_on: PlainDate
  soon_on: PlainDate
  stopped_on: PlainDate | null
  ended: string | null
  late_because: string | null
}

/** The latest run of each assessment clock of a referral and of one of its assessments, with the reason given for lateness. */
export const assessmentRuns = async (
  db: Db,
  subject: { person_id: string; case_episode_id: string; id: string | null },
): Promise<AssessmentRun[]> => {
  const { rows } = await sql<AssessmentRun>`
    select distinct on (clock) clock, subject_id, started_on, due_on, soon_on, stopped_on, ended,
      (select reason from clock_delay
        where clock_delay.clock = clock_run.clock and clock_delay.subject_id = clock_run.subject_id
          and clock_delay.started_on = clock_run.started_on and voided_at is null
        order by created_at desc limit 1) as late_because
    from clock_run
    where person_id = ${subject.person_id}
      and ((clock = 'AS-01' and subject_id = ${subject.case_episode_id})
        or (clock in ('AS-02', 'AS-03', 'AS-04') and subject_id = ${subject.id}::uuid))
    order by clock, started_on desc`.execute(db)
  return rows
}

export type Waiting = {
  assessment_id: string
  person_id: string
  forename: string
  surname: string
  date_of_birth: PlainDate | null
  worker_name: string
  team_id: string
  team_name: string
  submitted_at: Moment
  due_on: PlainDate | null
  returned: number
}

/**
 * The assessments that wait for these teams' managers, the longest waiting first: when each was submitted, when the
 * guidance's clock falls due, how often it was returned before. Hidden children are not among them.
 */
export const assessmentsWaiting = async (db: Db, teamIds: readonly string[]): Promise<Waiting[]> => {
  const { rows } = await sql<Waiting>`
    select assessment.id as assessment_id, person.id as person_id, forename, surname, date_of_birth,
      worker.full_name as worker_name, team.id as team_id, team.name as team_name, submitted_at,
      (select min(due_on) from clock_run
        where clock_run.subject_id = assessment.case_episode_id and clock = 'AS-01' and stopped_on is null) as due_on,
      (select count(*) from assessment_return where assessment_id = assessment.id and voided_at is null) as returned
    from assessment
    join person on person.id = assessment.person_id
    join worker on worker.id = assessment.worker_id
    join team on team.id = assessment.team_id
    where assessment.team_id = any(${[...teamIds]}) and submitted_at is not null
      and authorised_on is null and ended_early_on is null and assessment.voided_at is null
    order by submitted_at, assessment.id`.execute(db)
  return rows
}
