import { down, madePdf, type Piece } from '../inspection/read-report/made-pdf.ts'
import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { ReportWords } from './phrases/inspections.ts'

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

/** The report of an inspection of Aldermere that never was, as a PDF laid out as reports are. */
export const inspectionReport = (start: PlainDate, words: ReportWords): Uint8Array => {
  const { help, overall } = words
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
    { x: 180, y: 599, text: `${words.lead}, His Majesty’s Inspector` },
    { x: 77, y: 560, text: 'Judgement', face: 'bold' },
    { x: 303, y: 560, text: 'Grade', face: 'bold' },
    ...row(
      527,
      ['The impact of leaders on social work', 'practice with children and families'],
      wrapped(words.leaders, 25),
    ),
    ...row(486, ['The experiences and progress of', 'children who need help and protection'], wrapped(help, 25)),
    ...row(444, ['The experiences and progress of', 'children in care'], ['Good']),
    ...row(403, ['The experiences and progress of care', 'leavers'], ['Good']),
    ...row(361, ['Overall effectiveness'], wrapped(overall, 25)),
  ]
  const second: Piece[] = [{ x: 71, y: 734, text: 'What needs to improve?', size: 14, face: 'bold' }]
  let y = 708
  for (const text of words.to_improve) {
    const lines = wrapped(text, 74)
    second.push({ x: 71, y, text: 'n', face: 'symbol' }, ...down(89, y, lines))
    y -= lines.length * 14.5 + 8
  }
  const third: Piece[] = []
  y = 744
  let number = 0
  for (const [heading, paragraphs] of words.sections) {
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
