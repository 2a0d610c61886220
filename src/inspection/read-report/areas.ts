import { folded } from './letters.ts'

/** Overall effectiveness is one line of the table, and kept apart from the areas judged. */
export const OVERALL = 'overall'

/** The first that fits names the area; the words are those of the inspection frameworks, not of any one report. */
const AREAS: [RegExp, string][] = [
  [/overall effectiveness/, OVERALL],
  [/impact of leaders|leadership|leaders and managers/, 'leaders'],
  [/help and protection|need help/, 'help_and_protection'],
  [/adoption/, 'adoption'],
  [/children (in care|looked after)|looked after children/, 'children_in_care'],
  [/care leavers|leaving care|care[- ]experienced/, 'care_leavers'],
]

/** Our name for the area a label of the report names; a label of no known area becomes a name of its own words. */
export const areaOf = (label: string): string => {
  const words = folded(label)
  const known = AREAS.find(([names]) => names.test(words))?.[1]
  return known ?? words.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '')
}

/** Whether a heading opens one of the judged areas. */
export const isAreaHeading = (text: string): boolean => {
  const words = folded(text)
  return /^(the )?(experiences? and progress|impact of lead|overall effectiveness)/.test(words)
}
