import type { Block } from '../paper/paper.ts'
import { pdfOf } from '../paper/pdf-of.ts'
import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { ReportWords } from './phrases/inspections.ts'
import { daysFrom } from './report-days.ts'

const titleOf = (authority: string) => `Inspection of ${authority} local authority children’s services`

/** The table of judgements: what is judged, and the grade in words. */
const judgements = ({ leaders, help, care, care_leavers, overall }: ReportWords): Block => ({
  is: 'table',
  caption: 'Judgements',
  columns: [
    { title: 'Judgement', width: 5 },
    { title: 'Grade', width: 4 },
  ],
  size: 12,
  rows: [
    ['The impact of leaders on social work practice with children and families', leaders],
    ['The experiences and progress of children who need help and protection', help],
    ['The experiences and progress of children in care', care],
    ['The experiences and progress of care leavers', care_leavers],
    ['Overall effectiveness', overall],
  ],
})

/** Each section under its heading, its paragraphs numbered through the whole report. */
const sections = ({ sections }: ReportWords): Block[] => {
  let number = 0
  return sections.flatMap(([heading, paragraphs]): Block[] => [
    { is: 'heading', level: 2, text: heading, size: 14 },
    ...paragraphs.map((text): Block => {
      number += 1
      return { is: 'numbered', number: `${number}.`, text }
    }),
  ])
}

/** The report of an inspection that never was, of Aldermere unless said, as a PDF laid out as reports have been since 2018. */
export const inspectionReport = (
  start: PlainDate,
  words: ReportWords,
  authority = 'Aldermere',
): Promise<Uint8Array> => {
  const title = titleOf(authority)
  const end = addDays(start, 4)
  const days = daysFrom(start, end)
  return pdfOf({
    title,
    language: 'en-GB',
    recorded_on: end,
    foot: { left: `${title}\n${days}`, bold: true },
    size: 12,
    blocks: [
      { is: 'heading', level: 1, text: title, size: 26 },
      {
        is: 'facts',
        term_width: 120,
        facts: [
          ['Inspection dates:', days],
          ['Lead inspector:', `${words.lead}, His Majesty’s Inspector`],
        ],
      },
      judgements(words),
      { is: 'page-break' },
      { is: 'heading', level: 2, text: 'What needs to improve?', size: 14 },
      { is: 'list', items: words.to_improve },
      ...sections(words),
    ],
  })
}
