import { holdsFindings, isAreaHeading, isPartHeading } from './areas.ts'
import { isImprovementHeading } from './improvements.ts'
import { folded } from './letters.ts'
import type { RoleOf } from './sections.ts'

/** Since 2018 only the judged areas hold findings. */
export const roleSince2018: RoleOf = text => {
  if (isImprovementHeading(text)) return 'closes'
  return isAreaHeading(text) ? 'opens' : 'parts'
}

const GOES_ON = /^((executive )?summary|inspection findings)[.:]?$/

/** The part on the safeguarding children board opens with its judgement; one report numbers on from there. */
const BOARD_JUDGED = /^the (local )?safeguarding children.* (is|requires?) /

/**
 * What the headings of reports before 2018 do: the judged areas hold findings, and so do the summaries of strengths and
 * weaknesses; what is about the inspection, the place, or for children to read does not.
 */
export const roleBefore2018: RoleOf = text => {
  const words = folded(text)
  if (isImprovementHeading(text)) return 'closes'
  if (isAreaHeading(text)) return 'opens'
  if (GOES_ON.test(words)) return 'goes on'
  if (holdsFindings(text) || BOARD_JUDGED.test(words)) return 'opens'
  return isPartHeading(text) ? 'closes' : 'parts'
}
