import { sql } from 'kysely'

/**
 * The case somebody has now, the gravest first: a codeword of `STATUSES`. For use where `person` is in the query.
 * Scalar questions, not `exists`: the planner would answer those by reading whole tables.
 */
export const statusOfPerson = sql<string>`case
  when (select true from cp_plan where cp_plan.person_id = person.id and cp_plan.end_on is null and cp_plan.voided_at is null limit 1) then 'cp'
  when (select true from cin_plan where cin_plan.person_id = person.id and cin_plan.end_on is null and cin_plan.voided_at is null limit 1) then 'cin'
  when episode.is_open then case
    when (select true from assessment where assessment.person_id = person.id and assessment.authorised_on is null and assessment.ended_early_on is null and assessment.voided_at is null limit 1) then 'assessment'
    else 'referral' end
  when (select true from early_help_episode help where help.person_id = person.id and help.end_on is null and help.declined_on is null and help.voided_at is null limit 1) then 'early_help'
  when (select true from contact where contact.person_id = person.id and contact.decided_at is null and contact.voided_at is null limit 1) then 'contact'
  when episode.is_open is false then 'closed'
  else 'none' end`

/** Joins `episode (is_open)` to `person`: null when there never was one. */
export const joinEpisode = sql`left join lateral (
    select bool_or(close_on is null and not referral_nfa) as is_open from case_episode
    where case_episode.person_id = person.id and case_episode.voided_at is null
  ) episode on true`
