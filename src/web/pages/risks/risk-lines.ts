import { isUnreviewed, lookedAtOn, type Risk, scoreWent, scoreWord } from '../../../inspection/risk/risk.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

const WENT = { up: 'up since it was last reviewed', down: 'down since it was last reviewed', same: null } as const

/** A risk as a list shows it: its score in a word, which way that went, and whether somebody should look at it again. */
export const riskLine = (risk: Risk, today: PlainDate) => {
  const went = scoreWent(risk)
  const [last] = risk.reviews
  return {
    ...risk,
    score: scoreWord(risk),
    was: last && went !== 'same' ? last.was_likelihood * last.was_impact : null,
    went: went && WENT[went],
    looked_at_on: lookedAtOn(risk),
    is_unreviewed: isUnreviewed(risk, today),
    is_issue: risk.happened_on !== null,
  }
}

export type RiskLine = ReturnType<typeof riskLine>
