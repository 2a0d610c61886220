import type { Refusal } from '../form.ts'

type Planned = {
  outcomes: readonly unknown[]
  actions: readonly { what: string; outcome: number; due_on: string | null }[]
  contingency: string | null
  no_contingency_because: string | null
  undated_because: string | null
}

const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/**
 * What a plan is asked about before it is saved. Without a contingency, or with actions without dates, it warns and asks
 * why (domain/pathway.md section 6, drift); an action for an outcome that is not there is refused.
 */
export const planGuards = (plan: Planned): Refusal[] => {
  const refusals: Refusal[] = []
  const stray = plan.actions.filter(action => action.outcome > plan.outcomes.length)
  if (stray.length > 0) {
    const named = list(stray.map(action => `“${action.what}” is for outcome ${action.outcome}`))
    const many = plan.outcomes.length === 1 ? 'there is one outcome' : `there are ${plan.outcomes.length} outcomes`
    refusals.push({ field: 'actions', says: `${named}, but ${many}` })
  }
  const idle = plan.outcomes.map((_, at) => at + 1).filter(at => !plan.actions.some(action => action.outcome === at))
  if (idle.length > 0 && stray.length === 0) {
    refusals.push({
      field: 'actions',
      says: `Nobody does anything for outcome ${list(idle.map(String))}: add an action`,
    })
  }
  const undated = plan.actions.filter(action => action.due_on === null)
  if (undated.length > 0 && !plan.undated_because) {
    const named = list(undated.map(action => `“${action.what}”`))
    refusals.push({ field: 'undated_because', says: `No date for ${named}: give one, or say why there is none` })
  }
  if (!plan.contingency && !plan.no_contingency_because) {
    refusals.push({
      field: 'contingency',
      says: 'Write what will happen if things do not get better, or say below why there is no contingency',
    })
  }
  return refusals
}
