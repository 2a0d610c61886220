import { down, madePdf, type Piece } from '../inspection/read-report/made-pdf.ts'
import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const said = (date: PlainDate) => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`

/** '5 to 9 June 2023', as reports say it. */
const daysOf = (start: PlainDate, end: PlainDate) =>
  `${start.slice(5, 7) === end.slice(5, 7) ? Number(start.slice(8)) : said(start)} to ${said(end)} ${end.slice(0, 4)}`

/** Lines of at most so many letters: the made page breaks no line by itself. */
const wrapped = (text: string, longest: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const TO_IMPROVE = [
  'The timeliness of decisions about contacts at the front door (paragraph 1).',
  'Management oversight, so that children’s cases do not drift (paragraph 3).',
  'How soon assessments are finished for children who wait for help (paragraph 2).',
  'The regularity of reviews of child in need plans (paragraph 4).',
  'How well plans say who will do what, and by when (paragraph 5).',
  'The recording of what children say, and of what changes because of it (paragraph 6).',
]

const SECTIONS: readonly (readonly [heading: string, paragraphs: readonly string[]])[] = [
  [
    'The experiences and progress of children who need help and protection: requires improvement to be good',
    [
      'When people are worried about a child they can speak to somebody at once. However, too many contacts wait longer than a working day for a decision, and some children who come back again and again are not seen.',
      'Assessments are thorough and most are well written. Too many take longer than 45 working days, and a few children wait without help while they are written.',
      'Managers are committed and know their staff. Their oversight is not always regular, and for some children nothing changes for months.',
      'Children in need have plans, and most are visited by workers whom they trust. Reviews of their plans are too often late.',
      'The quality of plans is too variable. Weaker plans have actions without dates, and do not say what will happen if things do not get better.',
      'Social workers know children well and speak of them warmly. What children say is not always written down.',
    ],
  ],
  [
    'The experiences and progress of children in care: good',
    [
      'Children in care live in stable homes. They are helped to see their families, and their carers are well supported.',
    ],
  ],
]

/** The report of an inspection of Aldermere that never was, as a PDF laid out as reports are. */
export const inspectionReport = (start: PlainDate): Uint8Array => {
  const days = daysOf(start, addDays(start, 4))
  const foot = (page: number): Piece[] => [
    { x: 71, y: 40, text: 'Inspection of Aldermere local authority children’s services', size: 8, face: 'bold' },
    { x: 71, y: 30, text: days, size: 8, face: 'bold' },
    { x: 513, y: 34, text: String(page), size: 20 },
  ]
  const row = (y: number, label: string[], grade: string[]) => [...down(77, y, label), ...down(303, y, grade)]
  const first: Piece[] = [
    { x: 71, y: 686, text: 'Inspection of Aldermere local authority', size: 26 },
    { x: 71, y: 655, text: 'children’s services', size: 26 },
    { x: 71, y: 626, text: 'Inspection dates:', face: 'bold' },
    { x: 180, y: 626, text: days },
    { x: 71, y: 599, text: 'Lead inspector:', face: 'bold' },
    { x: 180, y: 599, text: 'Ines Whitfield, His Majesty’s Inspector' },
    { x: 77, y: 560, text: 'Judgement', face: 'bold' },
    { x: 303, y: 560, text: 'Grade', face: 'bold' },
    ...row(
      527,
      ['The impact of leaders on social work', 'practice with children and families'],
      ['Requires improvement to', 'be good'],
    ),
    ...row(
      486,
      ['The experiences and progress of', 'children who need help and protection'],
      ['Requires improvement to', 'be good'],
    ),
    ...row(444, ['The experiences and progress of', 'children in care'], ['Good']),
    ...row(403, ['The experiences and progress of care', 'leavers'], ['Good']),
    ...row(361, ['Overall effectiveness'], ['Requires improvement to', 'be good']),
  ]
  const second: Piece[] = [{ x: 71, y: 734, text: 'What needs to improve?', size: 14, face: 'bold' }]
  let y = 708
  for (const text of TO_IMPROVE) {
    const lines = wrapped(text, 74)
    second.push({ x: 71, y, text: 'n', face: 'symbol' }, ...down(89, y, lines))
    y -= lines.length * 14.5 + 8
  }
  const third: Piece[] = []
  y = 744
  let number = 0
  for (const [heading, paragraphs] of SECTIONS) {
    const title = wrapped(heading, 62)
    third.push(...down(71, y, title, { size: 14, face: 'bold' }))
    y -= title.length * 14.5 + 16
    for (const paragraph of paragraphs) {
      number += 1
      const lines = wrapped(paragraph, 74)
      third.push(...down(71, y, [`${number}.`]), ...down(99, y, lines))
      y -= lines.length * 14.5 + 12
    }
    y -= 10
  }
  return madePdf([first, [...second, ...foot(2)], [...third, ...foot(3)]])
}
