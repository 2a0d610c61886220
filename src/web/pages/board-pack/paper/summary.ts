import type { Block } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import { labelOf } from '../../../../vocabulary/codeset.ts'
import { improvementStatus } from '../../../../vocabulary/codesets/improvement-status.ts'
import { many } from '../../../../vocabulary/words.ts'
import type { PackSaid } from '../pack-values.ts'
import { asTyped } from './said.ts'

/** So many late actions stand on the first page; the others are said to be under their improvements. */
const MOST_LATE = 8

const counted = ({ asked, counts }: PackSaid) =>
  `${asked === 1 ? '1 thing' : `${asked} things`} to improve: ${counts
    .map(({ status, count }) => `${count} ${labelOf(improvementStatus, status).toLowerCase()}`)
    .join(', ')}.`

/** How many stand at each colour, by the record and by their owners. */
const colours = ({ rag }: PackSaid): Block => ({
  is: 'table',
  caption: 'How many things to improve are of each colour',
  named_rows: true,
  columns: [
    { title: 'Of each colour', width: 3 },
    ...rag.map(({ word }) => ({
      title: word.charAt(0).toUpperCase() + word.slice(1),
      width: 1,
      align: 'right' as const,
    })),
  ],
  rows: [
    ['The record suggests', ...rag.map(({ suggested }) => String(suggested))],
    ['Their owners say', ...rag.map(({ said }) => String(said))],
  ],
})

const moved = ({ actions, moved, late }: PackSaid) => {
  const share = actions === 0 ? 0 : Math.round((100 * moved) / actions)
  return `${many(actions, 'action')} agreed; ${late} late; ${moved} given another date (${share}%).`
}

/** The actions that are late, the latest first. */
const lateActions = (said: PackSaid): Block[] => {
  const all = said.reports
    .flatMap(({ lines }) =>
      lines.flatMap(({ item, late_actions }) => late_actions.map(each => ({ ...each, of: item.number }))),
    )
    .toSorted((one, other) => other.is_late_by - one.is_late_by)
  if (all.length === 0) return [{ is: 'paragraph', text: 'No action is late.' }]
  const rest = all.length - MOST_LATE
  return [
    {
      is: 'table',
      caption: 'Actions that are late',
      columns: [
        { title: 'Of', width: 0.5, align: 'right' },
        { title: 'Action', width: 5 },
        { title: 'Owner', width: 2 },
        { title: 'Was due', width: 1.9 },
        { title: 'Days late', width: 1, align: 'right' },
      ],
      rows: all
        .slice(0, MOST_LATE)
        .map(({ of, what, owner, due_on, is_late_by }) => [
          String(of),
          what,
          owner ?? 'nobody',
          sayDate(due_on),
          String(is_late_by),
        ]),
    },
    ...(rest > 0 ? [{ is: 'paragraph', text: `And ${rest} more, each under its improvement.`, size: 9 } as const] : []),
  ]
}

/** One page: what the board should know first, what it is to decide, how all stands, and what is late. */
export const summary = (said: PackSaid): Block[] => {
  const decisions = asTyped(said.decisions ?? '')
  return [
    { is: 'heading', level: 1, text: `Improvement board, ${sayDate(said.meeting_on)}` },
    {
      is: 'paragraph',
      size: 9,
      text: `Issued ${sayDate(said.issued_on)} by ${said.issued_by}. Every figure is as it stood that day; numbers too small to show are not shown.`,
    },
    { is: 'heading', level: 2, text: 'What the board should know first' },
    ...asTyped(said.note).map((text): Block => ({ is: 'paragraph', text })),
    { is: 'heading', level: 2, text: 'The board is asked to decide' },
    decisions.length > 0
      ? { is: 'list', items: decisions }
      : { is: 'paragraph', text: 'Nothing is asked of the board at this meeting.' },
    { is: 'heading', level: 2, text: 'How it stands' },
    { is: 'paragraph', text: [counted(said)] },
    colours(said),
    { is: 'heading', level: 2, text: 'Actions' },
    { is: 'paragraph', text: moved(said) },
    ...lateActions(said),
  ]
}
