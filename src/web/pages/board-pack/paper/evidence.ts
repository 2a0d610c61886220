import type { Block, Column, Text } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import { labelOf } from '../../../../vocabulary/codeset.ts'
import { evidenceShows } from '../../../../vocabulary/codesets/evidence-shows.ts'
import type { PackSaid } from '../pack-values.ts'
import { traced } from './said.ts'

type Audits = PackSaid['audits']
type Told = PackSaid['told'][number]

const shown = (shows: Audits['spread'][number]['shows']) => labelOf(evidenceShows, shows)

const spreadColumns = ({ spread }: Audits): Column[] =>
  spread.map(({ shows }) => ({ title: shown(shows), width: 1.2, align: 'right' }))

const overAll = (audits: Audits): Block => ({
  is: 'table',
  caption: 'What audits show of all improvements: as first judged, and as it stands',
  named_rows: true,
  columns: [{ title: 'Of all improvements', width: 3 }, ...spreadColumns(audits)],
  rows: [
    ['As first judged', ...audits.spread.map(({ first }) => String(first))],
    ['As it stands, moderated or not', ...audits.spread.map(({ stands }) => String(stands))],
  ],
})

const byImprovement = (audits: Audits): Block => ({
  is: 'table',
  caption: 'What audits show, improvement by improvement, and how many were moderated',
  named_rows: true,
  columns: [
    { title: 'Improvement', width: 3.8 },
    { title: 'How many', width: 0.9, align: 'right' },
    ...spreadColumns(audits),
    { title: 'Moderation', width: 2.4 },
  ],
  rows: audits.lines.map(({ number, text, count, spread, moderation }): Text[] => [
    `${number}. ${text}`,
    String(count),
    ...spread.map(({ stands }) => String(stands)),
    moderation,
  ]),
})

type Piece = Audits['lines'][number]['pieces'][number]

const found = ({ kind, found_on, source, says, shows, first, is_moderated }: Piece): Text => [
  `${kind}, ${sayDate(found_on)}, ${source}: ${says} `,
  { text: shown(shows), bold: true },
  `${first ? `, first judged: ${shown(first).toLowerCase()}` : ''}${is_moderated ? ', moderated' : ', not moderated'}.`,
]

const said = ({ who, found_on, source, says, shows }: Piece): Text => [
  { text: who ?? '', bold: true },
  `, ${sayDate(found_on)}, ${source}: ${says} `,
  { text: shown(shows), bold: true },
  '.',
]

const listed = ({ number, text, pieces }: Told, item: (piece: Piece) => Text): Block[] => [
  { is: 'heading', level: 3, text: `${number}. ${text}` },
  { is: 'list', items: pieces.map(item) },
]

const sources = (lines: readonly Pick<Told, 'number' | 'address'>[]): Block =>
  traced(lines.map(({ number, address }) => [`Number ${number}`, address]))

const unseen = ({ unseen }: Audits): Block[] =>
  unseen ? [{ is: 'paragraph', size: 9, text: `Practice was not looked at in that time for ${unseen}.` }] : []

/** What audits, dip samples and observations of the period found: how many show what, what moderation changed, and their words. */
export const auditFindings = ({ audits }: PackSaid): Block[] => [
  { is: 'page-break' },
  { is: 'heading', level: 2, text: 'Audit findings' },
  { is: 'paragraph', text: audits.says },
  ...(audits.lines.length === 0
    ? []
    : [
        overAll(audits),
        byImprovement(audits),
        ...unseen(audits),
        ...audits.lines.flatMap(line => listed(line, found)),
        sources(audits.lines),
      ]),
]

/** What children, families, staff and partners told in the period, improvement by improvement, in the words kept. */
export const whatPeopleTold = ({ told, period_says }: PackSaid): Block[] => [
  { is: 'heading', level: 2, text: 'What children, families and staff told us' },
  ...(told.length === 0
    ? [
        {
          is: 'paragraph',
          text: `Nothing that children, families, staff or partners said was recorded ${period_says}.`,
        } as const,
      ]
    : [
        { is: 'paragraph', text: `Heard ${period_says}, in the words kept.` } as const,
        ...told.flatMap(line => listed(line, said)),
        sources(told),
      ]),
]
