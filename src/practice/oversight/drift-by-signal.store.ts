import { sql } from 'kysely'
import { counting } from '../../access/counting.store.ts'
import type { Db } from '../../record/database.ts'
import { children, everybody, type Scope } from './scope.store.ts'

export type DriftExample = {
  id: string
  person_id: string
  name: string
  date_of_birth: string | null
  evidence: string
  fired_on: string
  worker: string | null
}

/** One signal across a team: how many, how many nobody answered in time, and the oldest few with what fired them. */
export type DriftOfSignal = {
  signal: string
  count: number
  escalated: number
  answered: number
  examples: DriftExample[]
}

const counted = (db: Db, scope: Scope) =>
  counting(db, async all => {
    const { rows } = await sql<Omit<DriftOfSignal, 'examples'>>`
      with ${children(scope)},
      ${everybody(scope)}
      select signal, count(*) as count, count(*) filter (where escalated_to is not null) as escalated,
        count(*) filter (where exists (
          select from drift_reply
          where drift_signal_id = drift_signal.id and until_on >= ${scope.today} and drift_reply.voided_at is null
        )) as answered
      from drift_signal
      join ours on ours.person_id = drift_signal.person_id
      where cleared_on is null and drift_signal.voided_at is null
      group by signal
      order by count(*) desc, signal`.execute(all)
    return rows
  })

const examplesOf = async (db: Db, scope: Scope, shown: number) => {
  const { rows } = await sql<{ signal: string; examples: DriftExample[] }>`
    with ${children(scope)},
    ${everybody(scope)},
    ranked as materialized (
      select drift_signal.id, signal, drift_signal.person_id, evidence, fired_on, ours.worker_id,
        row_number() over (partition by signal order by fired_on, drift_signal.id) as place
      from drift_signal
      join ours on ours.person_id = drift_signal.person_id
      where cleared_on is null and drift_signal.voided_at is null
    )
    select signal, jsonb_agg(jsonb_build_object('id', ranked.id, 'person_id', ranked.person_id, 'name', forename || ' ' || surname,
      'date_of_birth', coalesce(date_of_birth, expected_on), 'evidence', evidence, 'fired_on', fired_on, 'worker', worker.full_name) order by place) as examples
    from ranked
    join lateral (
      select forename, surname, date_of_birth, expected_on from person where person.id = ranked.person_id limit 1
    ) person on true
    left join worker on worker.id = ranked.worker_id
    where place <= ${shown}
    group by signal`.execute(db)
  return new Map(rows.map(row => [row.signal, row.examples]))
}

/**
 * Drift in these teams by signal, the commonest first, restricted children counted; `shown` examples of each, the oldest
 * first, of children whose records this person may open.
 */
export const driftBySignal = async (db: Db, scope: Scope, shown = 3): Promise<DriftOfSignal[]> => {
  const examples = await examplesOf(db, scope, shown)
  return (await counted(db, scope)).map(row => ({ ...row, examples: examples.get(row.signal) ?? [] }))
}
