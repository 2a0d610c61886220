import { folded } from './letters.ts'

/** Overall effectiveness is one line of the table, and kept apart from the areas judged. */
export const OVERALL = 'overall'

/** The safeguarding children board was reviewed beside the authority until 2017, and judged apart from it. */
export const BOARD = 'local_safeguarding_children_board'

/** The first that fits names the area; the words are those of the inspection frameworks, not of any one report. */
const AREAS: [RegExp, string][] = [
  [/overall effectiveness/, OVERALL],
  [/safeguarding children( board)?\b|\blscb\b/, BOARD],
  [/^outcomes for /, 'outcomes'],
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

const OPENINGS =
  /^(the )?(experiences? and progress|impact of lead|overall effectiveness|graded judge?ments? (for|about|on)|leadership,? (management )?and (management|governance)|outcomes for|quality of provision|capacity to improve)/

/** Whether a heading opens one of the judged areas. */
export const isAreaHeading = (text: string): boolean => {
  const words = folded(text)
  return OPENINGS.test(words)
}

const WITHOUT_FINDINGS =
  /^(summary for children|information about|what the .{0,40}judge?ments mean|the inspection (team|judge?ments and what)|inspection judge?ments? about the (local )?auth|about this inspection|service information|record of main findings|annex|section \d|the ([a-z]+ )?safeguarding children|the effectiveness of the)/

const WITH_FINDINGS =
  /^(summary of (key )?findings|.{0,60} (is good|requires? improvement|has serious weaknesses).{0,30} because:?$|the local authority('s strengths| has the following strengths)|progress since the last inspection|key strengths and weaknesses|inspection judge?ment about the|inspection findings\b)/

/** Whether a heading opens a part outside the judged areas that holds findings, in reports from before 2018. */
export const holdsFindings = (text: string): boolean => WITH_FINDINGS.test(folded(text))

/** Whether a heading opens one of the other parts that a report is made of. */
export const isPartHeading = (text: string): boolean => WITHOUT_FINDINGS.test(folded(text)) || holdsFindings(text)
