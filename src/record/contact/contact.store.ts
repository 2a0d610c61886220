import { sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'

/** One contact. Throws `NotFound` for none, and for one about somebody hidden from whoever asks. */
export const findContact = async (db: Db, id: string) => {
  if (!isId(id)) throw new NotFound()
  const found = await db
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

export type Check = {
  id: string
  agency: string
  basis: string
  question: string
  status: string
  asked_at: Moment
  asked_by: string | null
  returned_at: Moment | null
  returned_by: string | null
  answer: string | null
}
export type AlsoAbout = {
  id: string
  name: string
  date_of_birth: PlainDate | null
  decided_at: Moment | null
  outcomes: string[]
}

type Detail = Awaited<ReturnType<typeof findContact>> & {
  name: string
  known_as: string | null
  date_of_birth: PlainDate | null
  received_on: PlainDate
  typed_by: string | null
  decided_by_name: string | null
  history_opened_by_name: string | null
  outcomes: string[]
  read: string[] | null
  due_on: PlainDate | null
  due_at: Moment | null
  stopped_on: PlainDate | null
  open_episode_id: string | null
  early_help_id: string | null
  early_help_answer: 'waiting' | 'accepted' | 'declined' | null
  referral_quality: string | null
  checks: Check[]
  also_about: AlsoAbout[]
}

/** A contact with everything its page says but the history: the child, the checks, the other children, the clock, the decision. */
export const contactDetail = async (db: Db, id: string): Promise<Detail> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Detail>`
    select contact.*, person.forename || ' ' || person.surname as name, person.known_as, person.date_of_birth,
      (contact.received_at at time zone 'Europe/London')::date as received_on,
      typist.full_name as typed_by, decider.full_name as decided_by_name, opener.full_name as history_opened_by_name,
      array(select code::text from contact_outcome where contact_id = contact.id and contact_outcome.voided_at is null order by code) as outcomes,
      (select read from decision where subject_id = contact.id and kind = 'contact' and decision.voided_at is null order by decided_at desc limit 1) as read,
      clock_run.due_on, clock_run.due_at, clock_run.stopped_on,
      (select id from case_episode where person_id = contact.person_id and close_on is null and not referral_nfa and voided_at is null) as open_episode_id,
      early_help.id as early_help_id,
      case when accepted_on is not null then 'accepted' when declined_on is not null then 'declined' when early_help.id is not null then 'waiting' end as early_help_answer,
      episode.quality as referral_quality,
      coalesce((select json_agg(json_build_object('id', asked.id, 'agency', asked.agency, 'basis', asked.basis, 'question', asked.question, 'status', asked.status,
          'asked_at', asked.asked_at, 'asked_by', asker.full_name, 'returned_at', asked.returned_at, 'returned_by', answerer.full_name, 'answer', asked.answer) order by asked.asked_at)
        from contact_check asked left join worker asker on asker.id = asked.asked_by left join worker answerer on answerer.id = asked.returned_by
        where asked.contact_id = contact.id and asked.voided_at is null), '[]') as checks,
      coalesce((select json_agg(json_build_object('id', other.id, 'name', child.forename || ' ' || child.surname, 'date_of_birth', child.date_of_birth, 'decided_at', other.decided_at,
          'outcomes', array(select code::text from contact_outcome where contact_id = other.id and contact_outcome.voided_at is null order by code)) order by child.date_of_birth)
        from contact other join person child on child.id = other.person_id
        where other.about_id = contact.about_id and other.id <> contact.id and other.voided_at is null), '[]') as also_about
    from contact
    join person on person.id = contact.person_id
    left join worker typist on typist.id = contact.created_by
    left join worker decider on decider.id = contact.decided_by
    left join worker opener on opener.id = contact.history_opened_by
    left join case_episode episode on episode.id = contact.episode_id
    left join early_help_episode early_help on early_help.contact_id = contact.id and early_help.voided_at is null
    left join clock_run on clock_run.clock = 'FD-01' and clock_run.subject_id = contact.id
    where contact.id = ${id} and contact.voided_at is null`.execute(db)
  const [row] = rows
  if (!row) throw new NotFound()
  return row
}

/** The early help teams a family can be offered to. */
export const earlyHelpTeams = (db: Db) =>
  db
    .selectFrom('team')
    .where('function', '=', 'early_help')
    .where('kind', '=', 'team')
    .where('voided_at', 'is', null)
    .select(['id', 'name'])
    .orderBy('name')
    .execute()
