import type { Line } from './document.ts'
import type { Asked } from './improvements.ts'
import type { Fault } from './report.ts'

const fault = (doubtful: boolean, field: string, says: string): Fault[] => (doubtful ? [{ field, says }] : [])

const inPartGrouped = (asked: Asked[]) =>
  asked.some(each => each.improvement.group === null) && asked.some(each => each.improvement.group !== null)

/**
 * What a list of improvements shows of headings that were missed: a list is marked in one way, stands under headings or
 * under none, and holds more than priorities where it holds priorities.
 */
export const listFaults = (asked: Asked[]): Fault[] => {
  const some = (holds: (each: Asked) => boolean) => asked.some(holds)
  const priorities = asked.filter(each => each.improvement.priority).length
  return [
    ...fault(
      some(each => each.numbered) && some(each => !each.numbered),
      'improvements',
      'Some are numbered and some are not: a heading between them may have been missed.',
    ),
    ...fault(
      (some(each => each.listed) && some(each => !each.listed)) || (priorities === 0 && inPartGrouped(asked)),
      'improvements',
      'Some stand under a heading of their own and some under none: a heading may have been missed.',
    ),
    ...fault(
      priorities > 0 && priorities === asked.length && some(each => each.improvement.group !== null),
      'improvements',
      'All were read as priorities: the heading of the others may have been missed.',
    ),
  ]
}

/** The same of the part on the safeguarding children board: that it asks for something, or says not, and finds something. */
export const boardFaults = (lines: Line[], asked: Asked[], findings: number): Fault[] => {
  const says = lines.map(line => line.text).join(' ')
  const asksNothing = /\bno (recommendations|areas for)\b/i.test(says)
  return [
    ...fault(
      asked.length === 0 && !asksNothing,
      'board_improvements',
      'Nothing was found under what the safeguarding children board needs to improve.',
    ),
    ...fault(findings === 0, 'findings', 'No findings were found on the safeguarding children board.'),
  ]
}
