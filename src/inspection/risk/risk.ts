import { addMonths, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { inOrder } from '../../vocabulary/in-order.ts'

/** Each time somebody looked at a risk again: what its score was, what they made of it, and why. */
export type RiskReview = {
  reviewed_on: PlainDate
  reviewed_by: string
  was_likelihood: number
  was_impact: number
  likelihood: number
  impact: number
  says: string
  escalated_to: string | null
}

/** What may keep the programme from doing what it is for; once it has happened it is an issue. */
export type Risk = {
  id: string
  version: number
  what: string
  cause: string
  happened_on: PlainDate | null
  likelihood: number
  impact: number
  mitigation: string
  owner_id: string
  owner: string
  workstream_id: string | null
  workstream: string | null
  improvement_item_id: string | null
  /** The number of the improvement it threatens. */
  number: number | null
  raised_on: PlainDate
  escalated_to: string | null
  escalated_on: PlainDate | null
  closed_on: PlainDate | null
  closed_because: string | null
  /** The latest first. */
  reviews: RiskReview[]
}

/** How likely and how bad, as a form offers them. */
export const LIKELIHOODS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] as const
export const IMPACTS = ['Slight', 'Minor', 'Moderate', 'Major', 'Severe'] as const

/** The board meets monthly, and should read no risk that nobody has looked at since it last met: domain/inspection.md section 3. */
export const REVIEW_MONTHS = 1

type Scored = { likelihood: number; impact: number }

/** Likelihood times impact: 1 to 25. */
export const scoreOf = ({ likelihood, impact }: Scored): number => likelihood * impact

const HIGH = 15
const MEDIUM = 8

/** A score in a word and its colour. */
export const scoreWord = (risk: Scored): { score: number; word: 'high' | 'medium' | 'low'; tone: string } => {
  const score = scoreOf(risk)
  if (score >= HIGH) return { score, word: 'high', tone: 'red' }
  return score >= MEDIUM ? { score, word: 'medium', tone: 'orange' } : { score, word: 'low', tone: 'green' }
}

/** When somebody last looked at it: its latest review, or the day it was raised. */
export const lookedAtOn = ({ raised_on, reviews }: Pick<Risk, 'raised_on' | 'reviews'>): PlainDate =>
  reviews[0]?.reviewed_on ?? raised_on

/** Whether an open risk has not been looked at for a month. */
export const isUnreviewed = (risk: Pick<Risk, 'raised_on' | 'reviews' | 'closed_on'>, today: PlainDate): boolean =>
  risk.closed_on === null && addMonths(lookedAtOn(risk), REVIEW_MONTHS) < today

/** Which way its score went at the latest review; null where it was never reviewed. */
export const scoreWent = ({ reviews }: Pick<Risk, 'reviews'>): 'up' | 'down' | 'same' | null => {
  const [last] = reviews
  if (!last) return null
  const [was, is] = [last.was_likelihood * last.was_impact, scoreOf(last)]
  return is === was ? 'same' : is > was ? 'up' : 'down'
}

/** Risks as a board reads them: open before closed, the highest score first, then the one longest without a look. */
export const worstFirst = <T extends Risk>(all: readonly T[]): T[] =>
  all.toSorted(
    (one, other) =>
      Number(one.closed_on !== null) - Number(other.closed_on !== null) ||
      scoreOf(other) - scoreOf(one) ||
      inOrder(lookedAtOn(one), lookedAtOn(other)),
  )
