import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import type { planForm } from './plan.form.ts'
import type { PlanText } from './plan.ts'
import type { PlanChanges } from './plan-changes.ts'

type Belongs = { cin_plan_id: string; person_id: string }

/** Keeps the text of a plan as a numbered version, with who made it and why. */
export const keepVersion = async (
  db: Db,
  belongs: Belongs,
  version: { number: number; made_on: PlainDate; made_by: string; because: string; text: PlanText },
): Promise<void> => {
  const { text, ...made } = version
  const { summary, child_version, contingency, agreed_with, visit_working_days } = text
  await db
    .insertInto('plan_version')
    .values({ ...belongs, ...made, summary, child_version, contingency, agreed_with, visit_working_days })
    .execute()
}

type Typed = Omit<ValuesOf<typeof planForm>, 'siblings'>

/** Makes a plan with its first version, outcomes and actions. Gives its id, and the header shared by plans made together. */
export const insertPlan = async (
  db: Db,
  values: Typed,
  its: {
    person_id: string
    case_episode_id: string
    assessment_id: string | null
    team_id: string | null
    header_id?: string
    made_by: string
    because: string
  },
): Promise<{ id: string; header_id: string }> => {
  const { outcomes, actions, ...plan } = values
  const { made_by, because, ...belonging } = its
  const made = await db
    .insertInto('cin_plan')
    .values({ ...plan, ...belonging })
    .returning(['id', 'header_id'])
    .executeTakeFirstOrThrow()
  const belongs = { cin_plan_id: made.id, person_id: its.person_id }
  await keepVersion(db, belongs, { number: 1, made_on: plan.start_on, made_by, because, text: plan })
  const wanted = await db
    .insertInto('plan_outcome')
    .values(
      outcomes.map((outcome, at) => ({
        ...outcome,
        ...belongs,
        position: at + 1,
        now: outcome.baseline,
        score: outcome.baseline_score,
      })),
    )
    .returning(['id', 'position'])
    .execute()
  await db
    .insertInto('plan_action')
    .values(
      actions.map(({ outcome, ...action }, at) => ({
        ...action,
        ...belongs,
        position: at + 1,
        plan_outcome_id: wanted.find(one => one.position === outcome)?.id ?? null,
      })),
    )
    .execute()
  return made
}

/** Says where actions have got to; a done one gets its day. */
export const moveActions = async (
  db: Db,
  moved: readonly { id: string; status: string }[],
  on: PlainDate,
): Promise<void> => {
  if (moved.length === 0) return
  await sql`
    update plan_action
    set status = moved.status, done_on = case when moved.status = 'done' then ${on}::date end
    from unnest(${moved.map(one => one.id)}::uuid[], ${moved.map(one => one.status)}::text[]) as moved (id, status)
    where plan_action.id = moved.id`.execute(db)
}

const end = async (db: Db, table: 'plan_outcome' | 'plan_action', ids: string[], last: number) => {
  if (ids.length > 0) await db.updateTable(table).set({ to_version: last }).where('id', 'in', ids).execute()
}

/** Writes the outcomes and actions of version `number`: ends what is gone or reworded with the version before, adds what is new. */
export const writeContent = async (db: Db, belongs: Belongs, number: number, changes: PlanChanges): Promise<void> => {
  await end(
    db,
    'plan_outcome',
    changes.ended_outcomes.map(row => row.id),
    number - 1,
  )
  await end(
    db,
    'plan_action',
    changes.ended_actions.map(row => row.id),
    number - 1,
  )
  const ids = new Map<number, string>()
  for (const { how, row, was, position } of changes.outcomes) {
    const { id: _, ...asked } = row
    if (how === 'kept' && was) {
      ids.set(position, was.id)
      if (was.position !== position) {
        await db.updateTable('plan_outcome').set({ position }).where('id', '=', was.id).execute()
      }
      continue
    }
    const made = await db
      .insertInto('plan_outcome')
      .values({
        ...asked,
        ...belongs,
        position,
        now: was ? was.now : row.baseline,
        score: was ? was.score : row.baseline_score,
        evidence: was?.evidence ?? null,
        evidence_on: was?.evidence_on ?? null,
        from_version: number,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.set(position, made.id)
  }
  const fresh = changes.actions.filter(one => one.how !== 'kept')
  if (fresh.length === 0) return
  await db
    .insertInto('plan_action')
    .values(
      fresh.map(({ row, was, position }) => ({
        ...belongs,
        what: row.what,
        owner: row.owner,
        due_on: row.due_on,
        position,
        plan_outcome_id: ids.get(row.outcome) ?? null,
        status: (row.status ?? was?.status ?? 'not_started') as 'not_started',
        done_on: was?.done_on ?? null,
        evidence: was?.evidence ?? null,
        from_version: number,
      })),
    )
    .execute()
}
