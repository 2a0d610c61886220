import type { RowOf } from './child.ts'

/** The outcomes of a child who was looked after through the year. */
export type Outcome = RowOf<'OC2'>

/** What is asked of every child of OC2, of any age. */
export const HEALTH_ITEMS = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const

/** Every item of OC2 that is answered with 0 or 1: all but the questionnaire of strengths and difficulties. */
export const OUTCOME_ITEMS = [
  'CONVICTED',
  'HEALTH_CHECK',
  ...HEALTH_ITEMS,
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
] as const

type Item = (typeof OUTCOME_ITEMS)[number] | 'SDQ_SCORE' | 'SDQ_REASON'

export const itemsAnswered = <I extends Item>(outcome: Pick<Outcome, I>, items: readonly I[]): I[] =>
  items.filter(item => outcome[item] !== null)

export const itemsBlank = <I extends Item>(outcome: Pick<Outcome, I>, items: readonly I[]): I[] =>
  items.filter(item => outcome[item] === null)
