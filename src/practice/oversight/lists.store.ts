import { sql } from 'kysely'
import { counting } from '../../access/counting.store.ts'
import type { Db } from '../../record/database.ts'
import { addDays, addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { worst } from './red-children.store.ts'
import { children, everybody, FRONT_DOOR_CLOCKS, type Scope, SEEING_CLOCKS } from './scope.store.ts'

/** A line of a manager's list: a child, whose they are, what it is about and since when, or by when. */
export type ListRow = {
  person_id: string
  forename: string
  surname: string
  known_as: string | null
  /** The day expected, for a child not yet born. */
  date_of_birth: string | null
  worker_id: string | null
  worker: string | null
  team: string
  /** The clock or the signal it comes from; null for a plain list of children. */
  source: string | null
  subject_id: string | null
  says: string | null
  on_date: string | null
}

const clocks = (where: ReturnType<typeof sql>) => sql`
  select held.person_id, held.worker_id, held.team_id, clock as source, subject_id, null as says, due_on as on_date
  from held
  join clock_run on clock_run.person_id = held.person_id and stopped_on is null
  where clock <> all(${FRONT_DOOR_CLOCKS}) and ${where}`

const LISTS = {
  children: () => sql`
    select person_id, worker_id, team_id, null as source, null::uuid as subject_id, null as says, start_at as on_date from held`,
  overdue: ({ today }: Scope) => clocks(sql`due_on < ${today}`),
  soon: ({ today }: Scope) => clocks(sql`due_on >= ${today} and soon_on <= ${today}`),
  week: ({ today }: Scope) => clocks(sql`due_on between ${today} and ${addDays(today, 6)}`),
  'not-seen': ({ today }: Scope) => sql`
    select distinct on (person_id) * from (${clocks(sql`due_on < ${today} and clock = any(${SEEING_CLOCKS})`)}) late order by person_id, on_date`,
  'no-oversight': ({ today }: Scope) => sql`
    select held.person_id, held.worker_id, held.team_id, null as source, case_episode.id as subject_id, null as says,
      coalesce((select max(decided_on) from decision where decision.person_id = held.person_id and voided_at is null), referral_on) as on_date
    from held
    join case_episode on case_episode.person_id = held.person_id and close_on is null and not referral_nfa and voided_at is null
    where referral_on < ${addDays(today, -90)}
      and not exists (
        select from decision
        where decision.person_id = held.person_id and decided_at >= ${addDays(today, -90)} and voided_at is null
      )`,
  drift: () => sql`
    select ours.person_id, ours.worker_id, ours.team_id, signal as source, drift_signal.id as subject_id, evidence as says, fired_on as on_date
    from ours
    join drift_signal on drift_signal.person_id = ours.person_id and cleared_on is null and drift_signal.voided_at is null`,
  escalated: () => sql`
    select ours.person_id, ours.worker_id, ours.team_id, signal as source, drift_signal.id as subject_id, evidence as says, escalated_on as on_date
    from ours
    join drift_signal on drift_signal.person_id = ours.person_id and cleared_on is null and drift_signal.voided_at is null and escalated_to is not null`,
  red: scope => sql`
    select person_id, worker_id, team_id, null as source, null::uuid as subject_id,
      concat_ws(', ', case when overdue > 0 then overdue || ' overdue' end,
        case when drift > 0 then drift || case drift when 1 then ' sign' else ' signs' end || ' of drift' end) || coalesce('. ' || evidence, '') as says,
      oldest_due_on as on_date
    from (${worst(scope)}) worst`,
  unallocated: () => sql`
    select person_id, worker_id, team_id, null as source, episode_id as subject_id, null as says, since as on_date from unheld where is_decided`,
  're-referrals': ({ today }: Scope) => sql`
    select ours.person_id, ours.worker_id, ours.team_id, null as source, now_open.id as subject_id,
      'An earlier referral came on ' || to_char(max(earlier.referral_on), 'FMDD Mon YYYY') as says, now_open.referral_on as on_date
    from ours
    join case_episode now_open on now_open.person_id = ours.person_id and now_open.close_on is null and not now_open.referral_nfa and now_open.voided_at is null
    join case_episode earlier on earlier.person_id = ours.person_id and earlier.voided_at is null
      and earlier.referral_on < now_open.referral_on and earlier.referral_on >= now_open.referral_on - interval '12 months'
    where now_open.referral_on >= ${addMonths(today, -12)}
    group by ours.person_id, ours.worker_id, ours.team_id, now_open.id, now_open.referral_on`,
} as const satisfies Record<string, (scope: Scope) => ReturnType<typeof sql>>

export type ListName = keyof typeof LISTS

/** Whether there is a list of this name. */
export const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name)

export type ListSort = {
  column: 'person.surname' | 'worker.full_name' | 'listed.on_date' | 'listed.source' | 'team.name'
  dir: 'asc' | 'desc'
}

type Filter = { worker_id?: string | null; source?: string | null; role?: string | null }

const asked = ({ worker_id, source, role }: Filter) => sql`
  ${worker_id ? sql`listed.worker_id = ${worker_id}` : sql`true`}
    and ${source ? sql`listed.source = ${source}` : sql`true`}
    and ${role ? sql`exists (select from drift_signal where drift_signal.id = listed.subject_id and escalated_to = ${role})` : sql`true`}`

/** One list, filtered and sorted; at most `limit` lines. */
export const listOf = async (
  db: Db,
  scope: Scope,
  what: ListName,
  { sort, limit = 500, ...filter }: Filter & { sort: ListSort; limit?: number },
): Promise<ListRow[]> => {
  const down = sort.dir === 'desc' ? sql`desc nulls last` : sql`asc nulls last`
  const { rows } = await sql<ListRow>`
    with ${children(scope)}, ${everybody(scope)}, listed as (${LISTS[what](scope)})
    select listed.person_id, forename, surname, known_as, coalesce(date_of_birth, expected_on) as date_of_birth, listed.worker_id, worker.full_name as worker,
      team.name as team, listed.source, listed.subject_id, listed.says, listed.on_date
    from listed
    join person on person.id = listed.person_id
    left join worker on worker.id = listed.worker_id
    join team on team.id = listed.team_id
    where ${asked(filter)}
    order by ${sql.ref(sort.column)} ${down}, person.surname, person.forename, listed.person_id
    limit ${limit}`.execute(db)
  return rows
}

/** How many lines of a list this person may read, where there are more than a page shows. */
export const linesIn = async (db: Db, scope: Scope, what: ListName, filter: Filter): Promise<number> => {
  const { rows } = await sql<{ lines: number }>`
    with ${children(scope)}, ${everybody(scope)}, listed as (${LISTS[what](scope)})
    select count(*) as lines from listed join person on person.id = listed.person_id where ${asked(filter)}`.execute(db)
  return rows[0]?.lines ?? 0
}

/** Whose lines there are in a list, and about what: everything it may be filtered by. */
export const filtersOf = async (db: Db, scope: Scope, what: ListName, role: string | null) => {
  const { rows } = await sql<{ worker_id: string | null; worker: string | null; source: string | null }>`
    with ${children(scope)}, ${everybody(scope)}, listed as (${LISTS[what](scope)})
    select distinct listed.worker_id, worker.full_name as worker, listed.source
    from listed
    join person on person.id = listed.person_id
    left join worker on worker.id = listed.worker_id
    where ${asked({ role })}`.execute(db)
  return rows
}

/** How long some lists are, in one question; restricted children are counted. */
export const countsOf = <const Names extends readonly ListName[]>(
  db: Db,
  scope: Scope,
  names: Names,
): Promise<Record<Names[number], number>> =>
  counting(db, async all => {
    const counts = names.map(name => sql`(select count(*) from (${LISTS[name](scope)}) listed) as ${sql.ref(name)}`)
    const { rows } = await sql<
      Record<Names[number], number>
    >`with ${children(scope)}, ${everybody(scope)} select ${sql.join(counts)}`.execute(all)
    return rows[0] as Record<Names[number], number>
  })

/** How many children a list counts and does not show to this person, because their records are closed to them. */
export const closedIn = (db: Db, scope: Scope, what: ListName, filter: Filter = {}): Promise<number> =>
  counting(db, async all => {
    const { rows } = await sql<{ closed: number }>`
      with ${children(scope)}, ${everybody(scope)}, listed as (${LISTS[what](scope)})
      select count(distinct person_id) as closed
      from listed
      where person_id in (select unnest(hidden_people())) and ${asked(filter)}`.execute(all)
    return rows[0]?.closed ?? 0
  })
