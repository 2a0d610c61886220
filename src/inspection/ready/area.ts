import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { selfEvaluationArea } from '../../vocabulary/codesets/self-evaluation-area.ts'
import type { ThemeId } from '../themes/match.ts'

/** An area inspectors judge, as a self-evaluation is divided by them. */
export type AreaId = CodeOf<typeof selfEvaluationArea>

/** Where a self-evaluation speaks of each theme. Each has one area, so that an improvement is told once. */
const AREA_OF: Readonly<Record<ThemeId, AreaId>> = {
  'front-door': 'help_and_protection',
  assessment: 'help_and_protection',
  plans: 'help_and_protection',
  voice: 'help_and_protection',
  risk: 'help_and_protection',
  'early-help': 'help_and_protection',
  disabled: 'help_and_protection',
  'strategy-cp': 'help_and_protection',
  'missing-exploitation': 'help_and_protection',
  plo: 'help_and_protection',
  'private-fostering': 'help_and_protection',
  'homeless-16-17': 'help_and_protection',
  lado: 'help_and_protection',
  permanence: 'children_in_care',
  sufficiency: 'children_in_care',
  health: 'children_in_care',
  education: 'children_in_care',
  iro: 'children_in_care',
  'care-leavers': 'care_leavers',
  supervision: 'leaders',
  leadership: 'leaders',
  'qa-performance': 'leaders',
  workforce: 'leaders',
  partnership: 'leaders',
  recording: 'leaders',
}

/** The area of the strongest of these themes, the strongest being first; null for no theme at all. */
export const areaOf = (themes: readonly ThemeId[]): AreaId | null => {
  const [strongest] = themes
  return strongest ? AREA_OF[strongest] : null
}
