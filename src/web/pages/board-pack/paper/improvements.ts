import type { Block, Text } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import { labelOf } from '../../../../vocabulary/codeset.ts'
import { evidenceShows } from '../../../../vocabulary/codesets/evidence-shows.ts'
import { evidenceStrength } from '../../../../vocabulary/codesets/evidence-strength.ts'
import { many } from '../../../../vocabulary/words.ts'
import type { PackSaid } from '../pack-values.ts'
import { measured } from './measured.ts'
import { colour, statusTag, tagged } from './said.ts'

type Line = PackSaid['reports'][number]['lines'][number]

const standing = ({ item, standing, said }: Line): Block[] => [
  {
    is: 'paragraph',
    text: [statusTag(standing), ` The record suggests ${standing.word}: ${standing.because}`],
  },
  ...(item.rag_because
    ? [
        {
          is: 'paragraph',
          text: [colour(said), ` ${item.rag_by ?? 'Its owner'} says ${said.word}: ${item.rag_because}`],
        } as const,
      ]
    : []),
]

const inShort = ({ item, done, actions, late, moved, met, closing }: Line): Block => ({
  is: 'paragraph',
  size: 9,
  text: [
    item.owner ?? 'No owner',
    ...(item.due_on ? [`due ${sayDate(item.due_on)}`] : []),
    `${done} of ${many(actions, 'action')} done${late ? `, ${late} late` : ''}${moved ? `, ${moved} given another date` : ''}`,
    `${met} of 4 tests for closing met`,
    ...(closing?.reopened_on
      ? [`closed ${sayDate(closing.closed_on)}, opened again ${sayDate(closing.reopened_on)}`]
      : []),
  ].join(' · '),
})

const closing = ({ tests }: Line): Block[] => [
  { is: 'heading', level: 3, text: 'Closing it' },
  {
    is: 'list',
    items: tests.map(
      ({ is_met, asks, because }): Text => [
        { text: is_met ? 'Met: ' : 'Not met: ', bold: true },
        `${asks} (${because})`,
      ],
    ),
  },
]

const late = ({ late_actions }: Line): Block[] =>
  late_actions.length === 0
    ? []
    : [
        { is: 'heading', level: 3, text: 'Actions that are late' },
        {
          is: 'list',
          items: late_actions.map(
            ({ what, owner, due_on, is_late_by }): Text =>
              `${what} (${owner ?? 'nobody'}, due ${sayDate(due_on)}, ${many(is_late_by, 'day')} late)`,
          ),
        },
      ]

const visited = ({ visits }: Line): Block[] =>
  visits.length === 0
    ? []
    : [
        { is: 'heading', level: 3, text: 'What visits found' },
        ...visits.flatMap(({ says, shows, tone, words }): Block[] => [
          { is: 'paragraph', text: [{ text: `${says} `, bold: true }, tagged(labelOf(evidenceShows, shows), tone)] },
          ...words.map(({ text }): Block => ({ is: 'quote', text })),
        ]),
      ]

const evidence = ({ evidence }: Line): Block[] =>
  evidence.length === 0
    ? []
    : [
        { is: 'heading', level: 3, text: 'What shows it' },
        {
          is: 'list',
          items: evidence.map(
            ({ found_on, source, says, shown, strength, moderated_by }): Text => [
              `${sayDate(found_on)}, ${source}: ${says} `,
              { text: labelOf(evidenceShows, shown), bold: true },
              `, ${labelOf(evidenceStrength, strength).toLowerCase()}${moderated_by ? ', moderated' : ''}.`,
            ],
          ),
        },
      ]

/** An improvement a page: its words, where it stands and why, the tests for closing, what is late, what visits found, its figures, what shows it. */
export const improvements = ({ reports }: PackSaid): Block[] =>
  reports.flatMap(({ lines }) =>
    lines.flatMap((line): Block[] => [
      { is: 'page-break' },
      { is: 'heading', level: 2, text: `${line.item.number}. ${line.item.text}` },
      ...standing(line),
      inShort(line),
      ...closing(line),
      ...late(line),
      ...visited(line),
      ...line.measures.flatMap(measured),
      ...evidence(line),
    ]),
  )
