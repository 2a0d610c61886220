import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { Facts, HistoryMember } from './household-history.ts'

type Row = Omit<Facts, 'members'> & {
  members: (Omit<HistoryMember, 'relation' | 'is_child'> & { type: string | null; sex: string; is_child: boolean })[]
}

const WORDS: Record<string, { M: string; F: string; U: string }> = {
  sibling: { M: 'brother', F: 'sister', U: 'brother or sister' },
  half_sibling: { M: 'half-brother', F: 'half-sister', U: 'half-brother or half-sister' },
  step_sibling: { M: 'stepbrother', F: 'stepsister', U: 'stepbrother or stepsister' },
  step_parent: { M: 'stepfather', F: 'stepmother', U: 'step-parent' },
  parent: { M: 'father', F: 'mother', U: 'parent' },
}
const AS_PARENT: Record<string, string> = {
  mother: 'parent',
  father: 'parent',
  adoptive_parent: 'parent',
  adopted_child: 'parent',
  child: 'parent',
  step_mother: 'step_parent',
  step_father: 'step_parent',
  step_child: 'step_parent',
  adoptive_sibling: 'sibling',
}

const relationOf = ({ how, type, sex }: Row['members'][number]): string => {
  if (how === 'self') return 'this child'
  const words = WORDS[AS_PARENT[type ?? ''] ?? type ?? '']
  return words ? (words[sex as 'M'] ?? words.U) : 'lives there'
}

/**
 * Everything the household's history is made of, in one statement: the child, brothers and sisters (named so, or by a shared
 * parent), parents, and who lives there now, with what happened to each up to `until`. People hidden from whoever asks are
 * left out by row-level security.
 */
export const historyFacts = async (db: Db, personId: string, until: PlainDate): Promise<Facts> => {
  const { rows } = await sql<{ found: Row }>`
    with tie as (
      select from_person as other, type::text as type, true as other_first from relationship
      where to_person = ${personId} and voided_at is null
      union all
      select to_person, type::text, false from relationship where from_person = ${personId} and voided_at is null
    ),
    parent as (
      select other, min(type) as type from tie
      where (other_first and type in ('mother', 'father', 'parent', 'adoptive_parent', 'step_mother', 'step_father', 'step_parent'))
        or (not other_first and type in ('child', 'adopted_child', 'step_child'))
      group by other
    ),
    related as (
      select ${personId}::uuid as person_id, 'self' as how, null as type, 0 as place
      union all
      select other, 'sibling', type, 1 from tie where type in ('sibling', 'half_sibling', 'step_sibling', 'adoptive_sibling')
      union all
      select case when relationship.from_person = parent.other then relationship.to_person else relationship.from_person end, 'sibling', 'sibling', 2
      from parent
      join relationship on relationship.voided_at is null
        and ((relationship.from_person = parent.other and relationship.type in ('mother', 'father', 'parent', 'adoptive_parent'))
          or (relationship.to_person = parent.other and relationship.type in ('child', 'adopted_child')))
      where parent.type not in ('step_mother', 'step_father', 'step_parent', 'step_child')
      union all
      select other, 'parent', type, 3 from parent
      union all
      select mate.person_id, 'household', null, 4
      from family_member own
      join family_group on family_group.id = own.family_group_id and family_group.kind = 'household' and family_group.voided_at is null
      join family_member mate on mate.family_group_id = own.family_group_id and mate.voided_at is null and (mate.end_on is null or mate.end_on > ${until}::date)
      where own.person_id = ${personId} and own.voided_at is null and (own.end_on is null or own.end_on > ${until}::date)
    ),
    member as (
      select distinct on (person.id) person.id, person.forename || ' ' || person.surname as name, related.how, related.type, related.place, person.sex::text as sex,
        person.date_of_birth,
        person.expected_on is not null or coalesce(person.date_of_birth > ${until}::date - interval '18 years', related.how = 'sibling') as is_child
      from related join person on person.id = related.person_id and person.voided_at is null
      order by person.id, related.place
    ),
    fact as (
      select 'contact' as kind, contact.id, about_id as group_id, person_id, (received_at at time zone 'Europe/London')::date as "on", received_at as at,
        null::date as ended_on, (decided_at at time zone 'Europe/London')::date as decided_on,
        array(select code::text from contact_outcome where contact_id = contact.id and contact_outcome.voided_at is null order by code) as outcomes,
        source_code::text as detail, left(concern, 160) as note, typist.role = 'emergency_duty' is true as by_emergency_duty
      from contact left join worker typist on typist.id = contact.created_by
      where person_id in (select id from member) and contact.voided_at is null
      union all
      select 'referral', case_episode.id, case_episode.id, person_id, referral_on, referral_received_at, close_on, (decided_at at time zone 'Europe/London')::date,
        array(select code::text from referral_outcome where case_episode_id = case_episode.id and referral_outcome.voided_at is null order by code),
        primary_need::text, close_reason::text, false
      from case_episode where person_id in (select id from member) and voided_at is null
      union all
      select 'assessment', assessment.id, assessment.header_id, person_id, started_on, started_on::timestamp at time zone 'Europe/London', coalesce(authorised_on, ended_early_on), authorised_on,
        array(select code::text from assessment_outcome where assessment_id = assessment.id and assessment_outcome.voided_at is null order by code),
        type::text, null, false
      from assessment where person_id in (select id from member) and voided_at is null
      union all
      select 'cin_plan', id, id, person_id, start_on, start_on::timestamp at time zone 'Europe/London', end_on, null, '{}', null, null, false
      from cin_plan where person_id in (select id from member) and voided_at is null
      union all
      select 'cp_plan', id, id, person_id, start_on, start_on::timestamp at time zone 'Europe/London', end_on, null, '{}', latest_category::text, null, false
      from cp_plan where person_id in (select id from member) and voided_at is null
      union all
      select 'early_help', id, id, person_id, offered_on, offered_on::timestamp at time zone 'Europe/London', coalesce(end_on, declined_on), accepted_on, '{}', null, coalesce(decline_reason, end_reason), false
      from early_help_episode where person_id in (select id from member) and voided_at is null
      union all
      select 'missing', id, id, person_id, (started_at at time zone 'Europe/London')::date, started_at, (ended_at at time zone 'Europe/London')::date, null, '{}', kind::text, null, false
      from missing_episode where person_id in (select id from member) and voided_at is null
    )
    select json_build_object(
      'members', (select json_agg(json_build_object('person_id', id, 'name', name, 'how', how, 'type', type, 'sex', sex, 'date_of_birth', date_of_birth, 'is_child', is_child)
        order by place, date_of_birth) from member),
      'facts', coalesce((select json_agg(to_jsonb(fact) || jsonb_build_object('at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) from fact where "on" <= ${until}::date), '[]'),
      'seen', coalesce((select json_agg(json_build_object('person_id', person_id, 'on', (visit.held_at at time zone 'Europe/London')::date))
        from visit_person join visit on visit.id = visit_person.visit_id and visit.voided_at is null
        where person_id in (select id from member where is_child or how = 'self') and visit_person.voided_at is null and seen and mode = 'in_person' and visit.held_at is not null), '[]')
    ) as found`.execute(db)
  const found = rows[0]?.found
  return {
    members: (found?.members ?? []).map(({ type, sex, ...member }) => ({
      ...member,
      relation: relationOf({ ...member, type, sex }),
    })),
    facts: found?.facts ?? [],
    seen: found?.seen ?? [],
  }
}
