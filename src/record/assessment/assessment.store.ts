import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import { seenOn } from '../visit/visit.ts'
import { askedFrom, type Relation } from './asked.ts'
import type { Asked, Assessment, Outcome, Readiness } from './assessment.ts'
import { viewsOf } from './assessment-parts.store.ts'

/** An assessment with the names that stand beside it, its codes, and whether it waits to be answered after a return. */
export type AssessmentFile = Assessment & {
  forename: string
  surname: string
  date_of_birth: PlainDate | null
  worker_name: string
  team_name: string
  submitted_by_name: string | null
  authorised_by_name: string | null
  ended_early_by_name: string | null
  family_told_by_name: string | null
  agencies_told_by_name: string | null
  is_returned: boolean
  referral_on: PlainDate
  referral_close_on: PlainDate | null
  outcomes: Outcome[]
  factors: string[]
}

const files = sql`
  select assessment.*, person.forename, person.surname, person.date_of_birth,
    worker.full_name as worker_name, team.name as team_name, submitter.full_name as submitted_by_name,
    authoriser.full_name as authorised_by_name, ender.full_name as ended_early_by_name,
    family_teller.full_name as family_told_by_name, agency_teller.full_name as agencies_told_by_name,
    case_episode.referral_on, case_episode.close_on as referral_close_on,
    exists (select from assessment_return
      where assessment_id = assessment.id and answered_at is null and voided_at is null) as is_returned,
    array(select code::text from assessment_outcome
      where assessment_id = assessment.id and voided_at is null order by code) as outcomes,
    array(select code::text from assessment_factor
      where assessment_id = assessment.id and voided_at is null
      order by regexp_replace(code::text, '[^0-9]', '', 'g')::integer, code) as factors
  from assessment
  join person on person.id = assessment.person_id
  join worker on worker.id = assessment.worker_id
  join team on team.id = assessment.team_id
  join case_episode on case_episode.id = assessment.case_episode_id
  left join worker submitter on submitter.id = assessment.submitted_by
  left join worker authoriser on authoriser.id = assessment.authorised_by
  left join worker ender on ender.id = assessment.ended_early_by
  left join worker family_teller on family_teller.id = assessment.family_told_by
  left join worker agency_teller on agency_teller.id = assessment.agencies_told_by
  where assessment.voided_at is null`

/** One assessment. Throws `NotFound` where there is none, or it is about somebody hidden. */
export const findAssessment = async (db: Db, id: string): Promise<AssessmentFile> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<AssessmentFile>`${files} and assessment.id = ${id}`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** Every assessment of a child, the latest first. */
export const assessmentsOf = async (db: Db, personId: string): Promise<AssessmentFile[]> => {
  const { rows } = await sql<AssessmentFile>`
    ${files} and assessment.person_id = ${personId}
    order by assessment.started_on desc, assessment.id desc`.execute(db)
  return rows
}

/** The brothers' and sisters' assessments made together with one. */
export const madeTogether = async (db: Db, { header_id, id }: Pick<Assessment, 'header_id' | 'id'>) => {
  const { rows } = await sql<AssessmentFile>`
    ${files} and assessment.header_id = ${header_id} and assessment.id <> ${id}
    order by person.date_of_birth, assessment.id`.execute(db)
  return rows
}

/** The first day the child was seen from the start of an assessment to its end; null when nobody has. */
export const firstSeen = async (
  db: Db,
  { person_id, started_on, authorised_on, ended_early_on }: Assessment,
): Promise<PlainDate | null> => {
  const { rows } = await sql<{ seen: boolean; mode: string; held_on: PlainDate | null }>`
    select seen, visit.mode, (held_at at time zone 'Europe/London')::date as held_on
    from visit_person
    join visit on visit.id = visit_person.visit_id
    where visit_person.person_id = ${person_id} and visit_person.voided_at is null and visit.voided_at is null
      and visit.held_at is not null
    order by visit.held_at`.execute(db)
  const end = authorised_on ?? ended_early_on
  return seenOn(rows as Parameters<typeof seenOn>[0]).find(on => on >= started_on && (!end || on <= end)) ?? null
}

/** The parents and carers whose views are asked for, as recorded on a day, whichever way round it was recorded. */
export const askedOf = async (db: Db, personId: string, on: PlainDate): Promise<Asked[]> => {
  const { rows } = await sql<Relation>`
    select adult.id as person_id, adult.forename || ' ' || adult.surname as name, adult.sex::text as sex, kin.type, kin.has_responsibility
    from (
      select from_person as adult_id, type::text as type, parental_responsibility as has_responsibility
      from relationship
      where to_person = ${personId} and voided_at is null and (end_on is null or end_on > ${on}::date)
        and (parental_responsibility or type in ('mother', 'father', 'parent', 'step_mother', 'step_father', 'step_parent',
          'adoptive_parent', 'carer', 'foster_carer', 'private_foster_carer', 'special_guardian', 'guardian'))
      union all
      select to_person,
        case type when 'child' then 'parent' when 'adopted_child' then 'adoptive_parent' when 'step_child' then 'step_parent' else 'carer' end,
        parental_responsibility
      from relationship
      where from_person = ${personId} and voided_at is null and (end_on is null or end_on > ${on}::date)
        and (parental_responsibility or type in ('child', 'step_child', 'adopted_child', 'cared_for', 'fostered_child',
          'privately_fostered_child', 'child_of_guardian'))
    ) kin
    join person adult on adult.id = kin.adult_id
    where adult.died_on is null and adult.voided_at is null
    order by adult.surname, adult.forename, adult.id`.execute(db)
  return askedFrom(rows)
}

/** What says whether an assessment may go to a manager, with the assessment itself. */
export const readinessOf = async (
  db: Db,
  id: string,
  today: PlainDate,
): Promise<Readiness & { assessment: AssessmentFile }> => {
  const assessment = await findAssessment(db, id)
  return {
    assessment,
    factors: assessment.factors,
    seen_on: await firstSeen(db, assessment),
    views: await viewsOf(db, id),
    asked: await askedOf(db, assessment.person_id, today),
  }
}
