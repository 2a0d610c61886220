import { isSettled } from '../plan/plan.ts'

/** What a review found about one outcome, beside where it stood. */
export type Finding = {
  progress: string
  score_was: number | null
  score: number | null
}

const MOVED = new Set(['better', 'worse', 'achieved'])

/**
 * Whether the plan left the review as it came: no outcome moved, no action was finished and none was added. Worked out
 * from what was changed, never asked, because two such reviews in a row are drift (domain/pathway.md section 6).
 */
export const isUnchanged = (review: {
  findings: readonly Finding[]
  actions: readonly { status_was: string; status: string }[]
  added: number
}): boolean =>
  review.added === 0 &&
  !review.findings.some(one => MOVED.has(one.progress) || (one.score !== null && one.score !== one.score_was)) &&
  !review.actions.some(one => isSettled(one.status) && !isSettled(one.status_was))

/** Where the word and the score of one outcome disagree, in words; null when they agree. */
export const disagrees = ({ progress, score, score_was }: Finding): string | null => {
  if (score === null || score_was === null) return null
  const from = `the score went from ${score_was} to ${score}`
  if (progress === 'same' && score !== score_was) return `You chose “No change”, but ${from}: change one of them`
  if (progress === 'better' && score < score_was) return `You chose “Better”, but ${from}: change one of them`
  if (progress === 'worse' && score > score_was) return `You chose “Worse”, but ${from}: change one of them`
  return null
}

/** Whether the last two reviews both left the plan as it was. */
export const isDrifting = (latestFirst: readonly { is_unchanged: boolean }[]): boolean =>
  latestFirst.length > 1 && latestFirst.slice(0, 2).every(review => review.is_unchanged)
