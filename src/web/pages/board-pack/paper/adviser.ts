import type { Block, Text } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import { labelOf } from '../../../../vocabulary/codeset.ts'
import { evidenceShows } from '../../../../vocabulary/codesets/evidence-shows.ts'
import type { PackSaid } from '../pack-values.ts'
import { tagged, traced } from './said.ts'

type Advice = NonNullable<PackSaid['advice']>

const views = ({ views }: Advice): Block[] =>
  views.length === 0
    ? []
    : [
        {
          is: 'table',
          caption: 'What the adviser sees of each workstream and improvement, in their words',
          named_rows: true,
          columns: [
            { title: 'Workstream or improvement', width: 3 },
            { title: 'The adviser sees', width: 1.8 },
            { title: 'In their words', width: 4.2 },
          ],
          rows: views.map(({ of, shows, tone, says }): Text[] => [
            of,
            [tagged(labelOf(evidenceShows, shows), tone)],
            says,
          ]),
        },
      ]

/** What the adviser reported last: what they recommend and why, and what they see; nothing where there is no report. */
export const adviser = ({ advice }: PackSaid): Block[] =>
  advice === null
    ? []
    : [
        { is: 'heading', level: 2, text: 'What the adviser says' },
        {
          is: 'paragraph',
          text: [
            `Report to ${sayDate(advice.to_on)}, filed ${sayDate(advice.reported_on)} by ${advice.adviser}. It recommends: `,
            { text: advice.recommends.toLowerCase(), bold: true },
            `. ${advice.because}`,
          ],
        },
        ...views(advice),
        traced([[`Report to ${sayDate(advice.to_on)}`, advice.address]]),
      ]
