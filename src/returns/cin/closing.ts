import type { Episode } from './child.ts'

const AFTER_ASSESSMENT: ReadonlySet<string> = new Set(['RC8', 'RC9'])

/** Whether an episode was closed because its assessment found no need: RC8, or RC9 where early help was asked to go on. */
export const isClosedAfterAssessment = ({ ReasonForClosure }: Pick<Episode, 'ReasonForClosure'>): boolean =>
  ReasonForClosure !== null && AFTER_ASSESSMENT.has(ReasonForClosure)
