import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { checkReview, leavesUnchanged, type ReviewValues } from './check-review.ts'
import { planUnderReview, type Reviewed } from './review.store.ts'
import { lineOf } from './review-words.ts'
import { addActions, moveFoundActions, moveOutcomes, offerEarlyHelp } from './review-writes.store.ts'
import { writeReview } from './write-review.store.ts'

type Holding = About & { plan: Reviewed }

/**
 * Holds a child in need review: each outcome's progress with its evidence, each action's status, and the decision. It
 * works out for itself whether the plan left as it came. Stepping down offers the family to early help, and stepping up
 * asks for a strategy discussion; the plan stays open until a manager closes it.
 */
export const holdReview = act({
  id: 'review.hold',
  title: 'Record a review',
  may: 'review.hold',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }): Promise<Holding> {
    const plan = await planUnderReview(db, params.plan ?? '')
    return {
      person_ids: [plan.person_id],
      plan,
      subject: { table: 'cin_plan', id: plan.id, version: plan.version, row: {} },
    }
  },
  refuses: ({ values, about }: Call<ReviewValues, Holding>): Refusal[] => checkReview(values, about.plan),
  async writes(call: Call<ReviewValues, Holding>) {
    const { db, values, about } = call
    const writing = { ...call, plan: about.plan }
    const is_unchanged = leavesUnchanged(values, about.plan, values.added.length)
    const offer_id = values.decision === 'step_down' ? await offerEarlyHelp(writing) : null
    const made_version = values.added.length > 0 ? about.plan.plan_version + 1 : null
    const review_id = await writeReview(writing, { is_unchanged, offer_id, made_version })
    await moveOutcomes(db, values)
    await moveFoundActions(writing)
    await addActions(writing)
    return { review_id, is_unchanged }
  },
  tells: ({ values, about: { plan } }, done) => [lineOf(plan.person_id, values, done)],
})
