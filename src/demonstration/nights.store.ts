import { sql } from 'kysely'
import { lengthsInForce } from '../clocks/clock-run.store.ts'
import type { Db } from '../record/database.ts'
import { settingsOn } from '../record/setting.store.ts'
import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { followed } from './answers.ts'
import { loadAfter } from './load.store.ts'
import { at } from './moments.ts'
import { type Random, randomFrom } from './random.ts'
import { type Held, replay } from './replay.ts'
import type { Row } from './rows.ts'
import { readTold } from './told.store.ts'
import type { Standing } from './workforce.ts'

/** The first of each of the last twelve months, and yesterday. */
export const nightsBefore = (today: PlainDate): PlainDate[] => {
  const first = `${today.slice(0, 7)}-01`
  const firsts = Array.from({ length: 12 }, (_, place) => addMonths(first, place - 11))
  return [...new Set([...firsts, addDays(today, -1)])].filter(night => night < today).sort()
}

/** Everybody who was open to us, or of whom we heard, while these nights could tell of it. */
const childrenSince = async (db: Db, first: PlainDate): Promise<string[]> => {
  const heard = addMonths(first, -12)
  const { rows } = await sql<{ person_id: string }>`
    select person_id from case_episode where close_on is null or close_on >= ${first}
    union select person_id from contact where received_at >= ${heard}::date
    union select person_id from early_help_episode where offered_on >= ${addMonths(first, -1)} or accepted_on is null
    union select person_id from missing_episode where started_at >= ${addDays(first, -190)}::date
    order by person_id`.execute(db)
  return rows.map(row => row.person_id)
}

type Somebody = { id: string; role: string; team_id: string; service_id: string | null }

/** Who has a role in a team or its service today; failing that, anybody who has it. */
const staffOf = async (db: Db) => {
  const { rows } = await sql<Somebody>`
    select worker.id, worker.role, worker.team_id, team.service_id
    from worker join team on team.id = worker.team_id
    where ended_on is null
    order by worker.started_on, worker.id`.execute(db)
  const serviceOf = new Map(rows.map(row => [row.team_id, row.service_id]))
  return (role: string | undefined, team_id: string | null) =>
    rows.find(row => row.role === role && team_id && [team_id, serviceOf.get(team_id)].includes(row.team_id)) ??
    rows.find(row => row.role === role)
}
type Staff = Awaited<ReturnType<typeof staffOf>>

const rowsOf = (random: Random, staff: Staff, held: Held, standing: Standing, today: PlainDate) => {
  const { sign, opened_on, cleared_on } = held
  const { answers, ...went } = followed(random, held, standing, today)
  const id = random.uuid()
  const { worker_id, team_id, ...said } = sign
  const signal: Row<'drift_signal'> = {
    ...said,
    actor_role: sign.actor_role ?? 'team_manager',
    id,
    created_at: at(opened_on, 120),
    seen_on: cleared_on ? addDays(cleared_on, -1) : addDays(today, -1),
    actor_id: worker_id ?? staff(sign.actor_role, team_id)?.id ?? null,
    cleared_on,
    ...went,
  }
  const replies = answers.flatMap(({ role, ...answer }): Row<'drift_reply'>[] => {
    const given_by = role === sign.actor_role ? signal.actor_id : staff(role, team_id)?.id
    const made = { created_at: at(answer.given_on, random.whole(540, 1020)), created_by: given_by ?? null }
    return given_by
      ? [{ id: random.uuid(), ...made, drift_signal_id: id, person_id: sign.person_id, given_by, ...answer }]
      : []
  })
  return { signal, replies }
}

/**
 * Writes the last year’s signs of drift as the night’s work would have: what the signals say of each child’s record as it
 * stood on the first of each month, when each was found and gone, and what was answered and passed up meanwhile. What came
 * and went within a month is not there. Comes after the clocks, and before tonight’s work.
 */
export const writeNights = async (
  db: Db,
  { today, standings }: { today: PlainDate; standings: ReadonlyMap<string, Standing> },
  batch = 400,
): Promise<void> => {
  const nights = nightsBefore(today)
  const [first = today] = nights
  const ids = await childrenSince(db, first)
  const inForce = { lengths: await lengthsInForce(db), settings: await settingsOn(db, today) }
  const staff = await staffOf(db)
  const random = randomFrom(52, 12)
  const signals: Row<'drift_signal'>[] = []
  const replies: Row<'drift_reply'>[] = []
  const read = (place: number) => readTold(db, ids.slice(place, place + batch))
  let coming = read(0)
  for (let place = 0; place < ids.length; place += batch) {
    const children = await coming
    // The server reads the next while these are asked.
    coming = read(place + batch)
    for (const child of children)
      for (const held of replay(child, nights, inForce)) {
        const made = rowsOf(random, staff, held, standings.get(held.sign.team_id ?? '') ?? 'usual', today)
        signals.push(made.signal)
        replies.push(...made.replies)
      }
  }
  await coming
  await loadAfter(db, 'drift_signal', signals)
  await loadAfter(db, 'drift_reply', replies)
}
