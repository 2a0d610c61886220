import { sql } from 'kysely'
import type { Context } from '../act.ts'
import type { Db } from '../database.ts'
import { keepVersion, moveActions } from '../plan/plan-writes.store.ts'
import type { ReviewValues } from './check-review.ts'
import type { Reviewed } from './review.store.ts'

type Writing = Context & { db: Db; values: ReviewValues; plan: Reviewed; review_id: string }

const codes = (values: readonly (string | null)[]) => sql`${[...values]}::text[]`

/** What the review found about each outcome: kept with the review, and the latest word on the outcome itself. */
export const writeFindings = async ({ db, values, plan, review_id }: Writing): Promise<void> => {
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
  const found = values.outcomes
  await sql`
    update plan_outcome
    set now = found.now, score = coalesce(found.score::integer, plan_outcome.score),
      evidence = coalesce(found.evidence, plan_outcome.evidence),
      evidence_on = case when found.evidence is null then plan_outcome.evidence_on else ${values.held_on}::date end
    from unnest(${found.map(one => one.plan_outcome_id)}::uuid[], ${codes(found.map(one => one.now))},
      ${codes(found.map(one => (one.score === null ? null : String(one.score))))},
      ${codes(found.map(one => one.evidence))}) as found (id, now, score, evidence)
    where plan_outcome.id = found.id`.execute(db)
}

/** Where each action has got to, beside where it stood. */
export const writeProgress = async ({ db, values, plan, review_id }: Writing): Promise<void> => {
  if (values.actions.length === 0) return
  const statusOf = (id: string) => plan.actions.find(one => one.id === id)?.status ?? 'not_started'
  await db
    .insertInto('cin_review_action')
    .values(
      values.actions.map(({ plan_action_id, status, note }) => ({
        cin_review_id: review_id,
        plan_action_id,
        person_id: plan.person_id,
        status_was: statusOf(plan_action_id) as typeof status,
        status,
        note,
      })),
    )
    .execute()
  const moved = values.actions.filter(one => one.status !== statusOf(one.plan_action_id))
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

/** Offers the family to early help. The plan stays open until the receiving service accepts. */
export const offerEarlyHelp = async ({ db, values, plan, actor }: Writing): Promise<void> => {
  await db
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
    .execute()
}

/** The chair's role: whether a review was a manager's decision. */
export const roleOf = async (db: Db, workerId: string): Promise<string> =>
  (await db.selectFrom('worker').select('role').where('id', '=', workerId).executeTakeFirstOrThrow()).role
