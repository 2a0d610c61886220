import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { type PersonDetails, personDetails } from '../person/person.store.ts'
import { COUNTED, type Counted } from './holding.ts'

type Held = { from: string; to: string | null }

/** One of two records laid side by side: who they are, what they went through, and how much the record holds. */
export type Side = PersonDetails & {
  held: Record<Counted, number>
  /** Of every kind, as a measure of which record is the fuller. */
  total: number
  referrals: (Held & { is_nfa: boolean })[]
  plans: (Held & { kind: 'cin' | 'cp' })[]
  workers: (Held & { name: string; is_lead: boolean })[]
  level: string | null
}

type Course = Pick<Side, 'held' | 'referrals' | 'plans' | 'workers' | 'level'>

const counts = sql.join(
  COUNTED.map(
    table =>
      sql`${sql.lit(table)}, (select count(*) from ${sql.table(table)} each where each.person_id = asked.id and each.voided_at is null)`,
  ),
)

/** Everything two records are compared by. A confidential address comes without its words unless `may_know_where`. Throws `NotFound`. */
export const sideOf = async (db: Db, id: string, may_know_where: boolean): Promise<Side> => {
  const details = await personDetails(db, id, may_know_where)
  const { rows } = await sql<Course>`
    select json_build_object(${counts}) as held,
      (select coalesce(json_agg(json_build_object('from', referral_on, 'to', close_on, 'is_nfa', referral_nfa) order by referral_on desc), '[]')
        from case_episode where person_id = asked.id and voided_at is null) as referrals,
      (select coalesce(json_agg(json_build_object('kind', kind, 'from', start_on, 'to', end_on) order by start_on desc), '[]') from (
        select 'cin' as kind, start_on, end_on from cin_plan where person_id = asked.id and voided_at is null
        union all select 'cp', start_on, end_on from cp_plan where person_id = asked.id and voided_at is null) plan) as plans,
      (select coalesce(json_agg(json_build_object('name', full_name, 'from', start_at, 'to', end_at, 'is_lead', is_lead) order by start_at desc), '[]')
        from involvement join worker on worker.id = worker_id where person_id = asked.id and involvement.voided_at is null) as workers,
      (select level from restriction where person_id = asked.id and end_at is null and voided_at is null) as level
    from (select ${id}::uuid as id) asked`.execute(db)
  const [course] = rows
  if (!course) throw new Error('one query gives one row')
  const own = details.names.length + details.identifiers.length + details.addresses.length
  return { ...details, ...course, total: Object.values(course.held).reduce((sum, count) => sum + count, own) }
}
