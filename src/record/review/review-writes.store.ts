import { sql } from 'kysely'
import type { Context } from '../act.ts'
import type { Db } from '../database.ts'
import { keepVersion, moveActions } from '../plan/plan-writes.store.ts'
import type { ReviewValues } from './check-review.ts'
import type { Reviewed } from './review.store.ts'

/** A review being written: what it says, of the plan as it took it up. */
export type Writing = Context & { db: Db; values: ReviewValues; plan: Reviewed }

const codes = (values: readonly (string | null)[]) => sql`${[...values]}::text[]`

/** What the review found about each outcome, kept with the review. */
export const writeFindings = async ({ db, values, plan }: Writing, review_id: string): Promise<void> => {
  if (values.outcomes.length === 0) return
  await db
    .insertInto('cin_review_outcome')
    .values(
      values.outcomes.map(({ plan_outcome_id, progress, now, score, evidence }) => {
        const was = plan.outcomes.find(one => one.id === plan_outcome_id)
        return {
          cin_review_id: review_id,
          plan_outcome_id,
          person_id: plan.person_id,
          progress,
          now,
          score,
          evidence,
          was: was?.now ?? was?.baseline ?? null,
          score_was: was?.score ?? was?.baseline_score ?? null,
        }
      }),
    )
    .execute()
}

/** What it found becomes the latest word on each outcome itself. */
export const moveOutcomes = async (
  db: Db,
  { outcomes: found, held_on }: Pick<ReviewValues, 'outcomes' | 'held_on'>,
): Promise<void> => {
  if (found.length === 0) return
  await sql`
    update plan_outcome
    set now = coalesce(found.now, plan_outcome.now), score = coalesce(found.score::integer, plan_outcome.score),
      evidence = coalesce(found.evidence, plan_outcome.evidence),
      evidence_on = case when found.evidence is null then plan_outcome.evidence_on else ${held_on}::date end
    from unnest(${found.map(one => one.plan_outcome_id)}::uuid[], ${codes(found.map(one => one.now))},
      ${codes(found.map(one => (one.score === null ? null : String(one.score))))},
      ${codes(found.map(one => one.evidence))}) as found (id, now, score, evidence)
    where plan_outcome.id = found.id`.execute(db)
}

const statusIn = (plan: Reviewed, id: string) => plan.actions.find(one => one.id === id)?.status ?? 'not_started'

/** Where each action had got to, beside where it stood, kept with the review. */
export const writeProgress = async ({ db, values, plan }: Writing, review_id: string): Promise<void> => {
  if (values.actions.length === 0) return
  await db
    .insertInto('cin_review_action')
    .values(
      values.actions.map(({ plan_action_id, status, note }) => ({
        cin_review_id: review_id,
        plan_action_id,
        person_id: plan.person_id,
        status_was: statusIn(plan, plan_action_id) as typeof status,
        status,
        note,
      })),
    )
    .execute()
}

/** The actions move to where the review found them, but for those of which there has been later news. */
export const moveFoundActions = async (
  { db, values, plan }: Pick<Writing, 'db' | 'values' | 'plan'>,
  laterNews: readonly string[] = [],
): Promise<void> => {
  const moved = values.actions.filter(
    one => one.status !== statusIn(plan, one.plan_action_id) && !laterNews.includes(one.plan_action_id),
  )
  await moveActions(
    db,
    moved.map(one => ({ id: one.plan_action_id, status: one.status })),
    values.held_on,
  )
}

/** Actions the review added make a new version of the plan; without any, the plan's row still counts the change. */
export const addActions = async ({ db, values, plan, actor }: Writing): Promise<void> => {
  if (values.added.length === 0) {
    await db.updateTable('cin_plan').set({ plan_version: plan.plan_version }).where('id', '=', plan.id).execute()
    return
  }
  const number = plan.plan_version + 1
  const belongs = { cin_plan_id: plan.id, person_id: plan.person_id }
  const because = `The review added ${values.added.length === 1 ? 'an action' : `${values.added.length} actions`}`
  await keepVersion(db, belongs, { number, made_on: values.held_on, made_by: actor.worker_id, because, text: plan })
  await db
    .insertInto('plan_action')
    .values(
      values.added.map(({ outcome, ...action }, at) => ({
        ...action,
        ...belongs,
        position: plan.actions.length + at + 1,
        plan_outcome_id: plan.outcomes[outcome - 1]?.id ?? null,
        from_version: number,
      })),
    )
    .execute()
  await sql`
    update cin_plan
    set plan_version = ${number},
      approved_version = case when approved_on is not null then coalesce(approved_version, ${plan.plan_version}) end
    where id = ${plan.id}`.execute(db)
}

/** Offers the family to early help. The plan stays open until the receiving service accepts. Gives the offer's id. */
export const offerEarlyHelp = async ({ db, values, plan, actor }: Writing): Promise<string> => {
  const { id } = await db
    .insertInto('early_help_episode')
    .values({
      person_id: plan.person_id,
      offered_on: values.held_on,
      offered_by: actor.worker_id,
      reason: values.rationale,
      family_agreed: values.family_agreed,
      family_view: values.family_view,
      organisation: values.organisation ?? '',
      team_id: values.early_help_team_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The chair's role: whether a review was a manager's decision. */
export const roleOf = async (db: Db, workerId: string): Promise<string> =>
  (await db.selectFrom('worker').select('role').where('id', '=', workerId).executeTakeFirstOrThrow()).role
