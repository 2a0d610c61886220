import type { Line } from './document.ts'
import { inspectorsIn } from './inspectors.ts'

const LEAD = /^lead inspectors?\b\s*:?\s*/i

/** Whether the names go on in the next line: nothing ends them, or a comma or 'and' does. */
const GOES_ON = /(,|\band|:)$|^$/

/**
 * The lead inspectors named in the list of the team at the end of a report, and not their deputies: 'Lead inspector: …'
 * at the start of a line.
 */
export const leadInspectorsIn = (lines: Line[]): string[] => {
  const at = lines.findIndex(line => LEAD.test(line.text) && line.words.length < 16)
  const said = lines[at]?.text.replace(LEAD, '')
  if (said === undefined) return []
  const next = lines[at + 1]?.text ?? ''
  return inspectorsIn(GOES_ON.test(said) && !/:/.test(next) ? `${said} ${next}` : said)
}
