import type { Block, Text } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import { labelOf } from '../../../../vocabulary/codeset.ts'
import { boardActionAnswer } from '../../../../vocabulary/codesets/board-action-answer.ts'
import type { PackSaid } from '../pack-values.ts'
import { traced } from './said.ts'

type Minutes = NonNullable<PackSaid['minutes']>

/** A list under its heading, or the words that say there is nothing to list. */
const listOr = (heading: string, items: readonly Text[], none: string): Block[] => [
  { is: 'heading', level: 3, text: heading },
  items.length > 0 ? { is: 'list', items } : { is: 'paragraph', text: none },
]

const answered = (answer: Minutes['heard'][number]['answer']) => labelOf(boardActionAnswer, answer).toLowerCase()

const attendance = ({ attendance, also_present }: Minutes): Block[] => {
  const facts = [
    ...attendance.map(({ way, who }) => [way, who] as const),
    ...(also_present ? [['Also there', also_present] as const] : []),
  ]
  return facts.length === 0 ? [] : [{ is: 'facts', term_width: 110, facts }]
}

const said = ({ matters }: Minutes): Block[] => [
  { is: 'heading', level: 3, text: 'What was said' },
  ...(matters.length === 0 ? [{ is: 'paragraph', text: 'It had no agenda.' } as const] : []),
  ...matters.map(
    ({ title, minutes }, place): Block => ({
      is: 'numbered',
      number: `${place + 1}.`,
      text: [{ text: title, bold: true }, `\n${minutes ?? 'Nothing was written down.'}`],
    }),
  ),
]

const outcome = ({ heard, decisions, actions }: Minutes): Block[] => [
  ...(heard.length === 0
    ? []
    : listOr(
        'What it heard of earlier actions',
        heard.map(
          ({ what, owner, answer, due_on, says }): Text =>
            `${what} (${owner}): ${answered(answer)}${due_on ? ` to ${sayDate(due_on)}` : ''}. ${says}`,
        ),
        '',
      )),
  ...listOr(
    'What it decided',
    decisions.map(({ what, why, decided_by }): Text => [{ text: what, bold: true }, `\n${why}\n${decided_by}`]),
    'No decision was written down.',
  ),
  ...listOr(
    'What was agreed to be done',
    actions.map(({ what, owner, due_on }): Text => `${what} (${owner}, by ${sayDate(due_on)})`),
    'No action was written down.',
  ),
]

const heading = ({ minutes }: PackSaid): Block => ({
  is: 'heading',
  level: 2,
  text: minutes ? `Minutes of ${minutes.board}, ${sayDate(minutes.meets_on)}` : 'Minutes',
})

/** What stands of the minutes: when they were agreed, or that none are, and why. */
const standing = ({ board, minutes }: PackSaid): Block => {
  if (minutes)
    return {
      is: 'paragraph',
      text: `Agreed at the meeting of ${sayDate(minutes.agreed_on ?? minutes.meets_on)}.`,
    }
  return {
    is: 'paragraph',
    text: board
      ? 'No minutes have been agreed yet.'
      : 'No improvement board has been set up. Its minutes and its actions stand here once it has met.',
  }
}

const whole = (agreed: Minutes): Block[] => [
  ...attendance(agreed),
  ...said(agreed),
  ...outcome(agreed),
  traced([[`Meeting of ${sayDate(agreed.meets_on)}`, agreed.address]]),
]

/** The minutes that the board agreed last, whole; which meetings' are not agreed yet is said, and theirs are left out. */
export const minutes = (pack: PackSaid): Block[] => [
  { is: 'page-break' },
  heading(pack),
  standing(pack),
  ...pack.not_agreed.map((text): Block => ({ is: 'paragraph', text })),
  ...(pack.minutes ? whole(pack.minutes) : []),
]
