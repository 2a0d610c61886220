import type { Refusal, ValuesOf } from '../form.ts'
import type { reviewForm } from './review.form.ts'
import type { Reviewed } from './review.store.ts'
import { disagrees, isUnchanged } from './review.ts'

type Asked = ValuesOf<typeof reviewForm>

/** What a review says, held now or corrected. An older record may not say where each outcome stood. */
export type ReviewValues = Omit<Asked, 'outcomes'> & {
  outcomes: (Omit<Asked['outcomes'][number], 'now'> & { now: string | null })[]
}

const checkFindings = (values: ReviewValues, plan: Reviewed): Refusal[] =>
  values.outcomes.flatMap((found, at): Refusal[] => {
    const outcome = plan.outcomes.find(one => one.id === found.plan_outcome_id)
    const score_was = outcome?.score ?? outcome?.baseline_score ?? null
    const odd = disagrees({ progress: found.progress, score: found.score, score_was })
    if (!found.now) return [{ field: `outcomes[${at}][now]`, says: 'Say where things are now for this outcome' }]
    if (odd) return [{ field: `outcomes[${at}][score]`, says: odd }]
    if (found.progress !== 'not_known' && !found.evidence) {
      return [{ field: `outcomes[${at}][evidence]`, says: 'Say how we know: a visit, a register, what somebody saw' }]
    }
    return []
  })

const checkDecision = (values: ReviewValues, plan: Reviewed): Refusal[] => {
  if (values.decision !== 'step_down') return []
  const refusals: Refusal[] = []
  if (plan.has_early_help) {
    refusals.push({ field: 'decision', says: 'The family already has an offer of early help, or early help, open' })
  }
  if (values.family_agreed === false && !values.family_view) {
    refusals.push({
      field: 'family_view',
      says: 'The family does not agree: write what they say, and why it is still right',
    })
  }
  if (values.outcomes.some(found => found.progress === 'worse')) {
    refusals.push({
      field: 'decision',
      says: 'An outcome is worse: a family steps down on evidence that things are better',
    })
  }
  return refusals
}

/** When a review of this plan cannot have been: before it began, or no later than the review before. */
export const checkDate = (values: Pick<ReviewValues, 'held_on'>, plan: Reviewed): Refusal[] => {
  const refusals: Refusal[] = []
  if (values.held_on < plan.start_on) {
    refusals.push({ field: 'held_on-day', says: 'The review cannot be before the plan began: check the date' })
  }
  if (plan.last_held_on && values.held_on <= plan.last_held_on) {
    refusals.push({
      field: 'held_on-day',
      says: 'A later review, or one on that day, is already recorded: check the date',
    })
  }
  return refusals
}

/** What a review may not say of this plan: domain/pathway.md section 15, reviews of a child in need plan. */
export const checkReview = (values: ReviewValues, plan: Reviewed): Refusal[] => {
  if (plan.end_on) return [{ field: 'held_on-day', says: 'This plan has ended: it cannot be reviewed' }]
  const refusals = checkDate(values, plan)
  const isWhole =
    values.outcomes.length === plan.outcomes.length &&
    plan.outcomes.every(one => values.outcomes.some(found => found.plan_outcome_id === one.id)) &&
    values.actions.length === plan.actions.length &&
    plan.actions.every(one => values.actions.some(found => found.plan_action_id === one.id))
  if (!isWhole) {
    refusals.push({
      field: 'outcomes',
      says: 'The plan changed while you wrote: discard this draft and begin again from the plan',
    })
  }
  const stray = values.added.find(action => action.outcome > plan.outcomes.length)
  if (stray) {
    refusals.push({
      field: 'added',
      says: `“${stray.what}” is for outcome ${stray.outcome}, which the plan does not have`,
    })
  }
  return [...refusals, ...checkFindings(values, plan), ...checkDecision(values, plan)]
}

/** Whether the plan leaves this review as it came; `added` is how many actions the review put into it. */
export const leavesUnchanged = (values: ReviewValues, plan: Reviewed, added: number): boolean =>
  isUnchanged({
    findings: values.outcomes.map(found => {
      const was = plan.outcomes.find(one => one.id === found.plan_outcome_id)
      return { ...found, score_was: was?.score ?? was?.baseline_score ?? null }
    }),
    actions: values.actions.map(found => ({
      ...found,
      status_was: plan.actions.find(one => one.id === found.plan_action_id)?.status ?? 'not_started',
    })),
    added,
  })
