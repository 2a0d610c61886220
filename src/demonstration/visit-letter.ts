import type { Block } from '../paper/paper.ts'
import { pdfOf } from '../paper/pdf-of.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { capital, listed, nth } from '../vocabulary/words.ts'
import type { Elsewhere } from './phrases/elsewhere.ts'
import type { LetterWords } from './phrases/letter-words.ts'
import { longDate, whenVisited } from './report-days.ts'

/** `to`: whom it is about and sent to; Aldermere where it is not said. */
type Visit = { start: PlainDate; end: PlainDate; dated: PlainDate; words: LetterWords; to?: Elsewhere }

const ALDERMERE: Elsewhere = { authority: 'Aldermere', director: 'Ms Diana Holt' }

/** Who inspected: the lead is said to lead where there are several. */
const inspectors = ([lead = '', ...others]: readonly string[]): string =>
  others.length === 0
    ? `The inspector was ${lead}, His Majesty’s Inspector.`
    : `The inspectors were ${listed([`${lead} (lead inspector)`, ...others])}, His Majesty’s Inspectors.`

const opening = ({ start, end, words, to = ALDERMERE }: Visit): string => {
  const { kind, number, judged, inspectors: names } = words
  const which = number === null ? kind : `${nth(number)} ${kind}`
  return [
    `This letter tells of the findings of the ${which} to ${to.authority} children’s services ${whenVisited(start, end)}.`,
    ...(judged
      ? [
          `It was the ${number === null ? 'latest' : nth(number)} visit since the local authority was judged ${judged.grade} in ${judged.on}.`,
        ]
      : []),
    inspectors(names),
  ].join(' ')
}

const heading = (text: string): Block => ({ is: 'heading', level: 2, text, size: 14 })

/** Paragraphs without numbers, each whole on its page: parted between two sentences, one would be read as two. */
const paragraphs = (texts: readonly string[]) =>
  texts.map((text): Block => ({ is: 'together', blocks: [{ is: 'paragraph', text, gap: 9 }] }))

/** A list under its heading; neither where there is nothing in it. */
const listOf = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [heading(title), { is: 'list', items }]

/** Whose letter it is at the right, its day, and whom it is to. */
const head = (dated: PlainDate, { authority, director }: Elsewhere): Block[] => [
  { is: 'paragraph', text: [{ text: 'Ofsted', bold: true }], align: 'right' },
  { is: 'paragraph', text: 'Inspection of children’s services', align: 'right', gap: 0 },
  { is: 'paragraph', text: longDate(dated), gap: 18 },
  { is: 'paragraph', text: `${director}\nDirector of Children’s Services\n${authority} Council`, gap: 14 },
  { is: 'paragraph', text: `Dear ${director.replace(/ .* /, ' ')}`, gap: 18 },
]

/** A letter of a visit that never was, to Aldermere or to another authority that is not, as a PDF laid out as such letters are. */
export const visitLetter = (visit: Visit): Promise<Uint8Array> => {
  const { start, dated, words, to = ALDERMERE } = visit
  const title = `${capital(words.kind)} to ${to.authority} children’s services`
  return pdfOf({
    title,
    language: 'en-GB',
    recorded_on: dated,
    foot: { left: `${title}, ${longDate(start)}` },
    size: 12,
    blocks: [
      ...head(dated, to),
      { is: 'heading', level: 1, text: title, size: 16 },
      ...paragraphs([opening(visit)]),
      ...listOf('Areas covered by the visit', words.looked_at),
      ...(words.headline.length > 0 ? [heading('Headline findings')] : []),
      ...paragraphs(words.headline),
      ...listOf('Areas for priority action', words.priority),
      ...listOf('What needs to improve in this area of social work practice?', words.to_improve),
      ...words.sections.flatMap(([title, texts]) => [heading(title), ...paragraphs(texts)]),
      ...paragraphs(['I am copying this letter to the Department for Education.']),
      {
        is: 'together',
        blocks: [
          { is: 'paragraph', text: 'Yours sincerely', gap: 14 },
          { is: 'paragraph', text: `${words.inspectors[0] ?? ''}\nHis Majesty’s Inspector`, gap: 28 },
        ],
      },
    ],
  })
}
