import type { Block, Text } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import type { PackSaid } from '../pack-values.ts'
import { adviser } from './adviser.ts'
import { colour, tagged } from './said.ts'

const workstreams = ({ workstreams }: PackSaid): Block[] =>
  workstreams.length === 0
    ? []
    : [
        { is: 'heading', level: 2, text: 'By workstream' },
        {
          is: 'table',
          caption: 'Workstreams: where each stands and why, how many improvements it has and how many actions are late',
          named_rows: true,
          columns: [
            { title: 'Workstream', width: 2.6 },
            { title: 'The record suggests', width: 4.4 },
            { title: 'Improvements', width: 1.9, align: 'right' },
            { title: 'Late', width: 0.8, align: 'right' },
            { title: 'Lead', width: 1.8 },
          ],
          rows: workstreams.map(({ name, because, items, late, lead, ...rag }): Text[] => [
            name,
            [colour(rag), ` ${because}`],
            String(items),
            String(late),
            lead,
          ]),
        },
      ]

const risks = ({ risks }: PackSaid): Block[] =>
  risks.length === 0
    ? []
    : [
        { is: 'heading', level: 2, text: 'Risks and issues' },
        {
          is: 'table',
          caption: 'Open risks and issues, the highest score first',
          named_rows: true,
          columns: [
            { title: 'What may happen', width: 3.6 },
            { title: 'Score', width: 1.6 },
            { title: 'What is done about it', width: 3.8 },
            { title: 'Owner', width: 1.8 },
          ],
          rows: risks.map(
            ({ what, happened_on, score, word, tone, mitigation, owner, escalated_to, is_unreviewed }): Text[] => [
              `${what}${happened_on ? ' (it has happened)' : ''}`,
              [tagged(`${score}, ${word}`, tone)],
              [
                mitigation,
                ...(escalated_to ? [` Escalated to ${escalated_to}.`] : []),
                ...(is_unreviewed ? [{ text: ' Nobody has looked at it for a month.', bold: true }] : []),
              ].flat(),
              owner,
            ],
          ),
        },
      ]

const next = ({ milestones }: PackSaid): Block[] =>
  milestones.length === 0
    ? []
    : [
        { is: 'heading', level: 2, text: 'The next three months' },
        {
          is: 'list',
          items: milestones.map(
            ({ what, owner, falls_on, item }): Text =>
              `${sayDate(falls_on)}: ${what} (number ${item.number}, ${owner ?? 'nobody'})`,
          ),
        },
      ]

/** How each workstream stands, what the adviser says, the open risks, and the milestones to come: a page, where there are any. */
export const plan = (said: PackSaid): Block[] => {
  const blocks = [...workstreams(said), ...adviser(said), ...risks(said), ...next(said)]
  return blocks.length === 0 ? [] : [{ is: 'page-break' }, ...blocks]
}
