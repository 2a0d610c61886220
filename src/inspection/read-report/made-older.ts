import { type Block, heading, laid, marked, numbered, prose, wrapped } from './made-flow.ts'
import { madePdf, type Piece } from './made-pdf.ts'

/** What a test may say otherwise of a made report from before 2018. */
export type Said = {
  authority: string[]
  title: string[]
  dates: string
  published: string
  statement: string
  board: string
  /** Headings that are not printed. */
  left_out: string[]
}

const TITLE = [
  'Inspection of services for children in need of help and',
  'protection, children looked after and care leavers',
]
const WITH_BOARD = ['and', 'Review of the effectiveness of the Local Safeguarding Children', 'Board']

const ALDERMERE: Said = {
  authority: ['Aldermere County Council'],
  title: [...TITLE, ...WITH_BOARD],
  dates: 'Inspection date: 12 June 2017 – 6 July 2017',
  published: 'Report published: 25 August 2017',
  statement: 'Children’s services in Aldermere require improvement to be good',
  board: 'The Local Safeguarding Children Board is good',
  left_out: [],
}

type Row = [label: string[], grade: string[], x?: number]

const ROWS: Row[] = [
  [['1. Children who need help and protection'], ['Requires', 'improvement to be', 'good']],
  [['2. Children looked after and achieving', '    permanence'], ['Good']],
  [['2.1 Adoption performance'], ['Outstanding'], 124],
  [['2.2 Experiences and progress of care leavers'], ['Requires improvement'], 124],
  [['3. Leadership, management and governance'], ['Not judged']],
]

/** Rows as they were set: a grade of several lines stands about the middle of its label. */
const tableAt = (top: number, rows: Row[]): Piece[] =>
  rows.flatMap(([label, grade, x = 77], place) => {
    const y = top - place * 40
    return [
      ...label.map((text, line) => ({ x, y: y - line * 15, text })),
      ...grade.map((text, line) => ({ x: 394, y: y + ((grade.length - 1) / 2 - line) * 14.5, text })),
    ]
  })

const front = (said: Said, rows: Row[]): Piece[] => [
  ...said.authority.map((text, place) => ({ x: 71, y: 740 - place * 31, text, size: 26 })),
  ...said.title.map((text, place) => ({ x: 71, y: 680 - place * 17, text, size: 14, face: 'bold' as const })),
  { x: 71, y: 585, text: said.dates, size: 14 },
  { x: 71, y: 562, text: said.published, size: 14 },
  ...wrapped(said.statement, 55).map((text, place) => ({
    x: 77,
    y: 530 - place * 17,
    text,
    size: 14,
    face: 'bold' as const,
  })),
  ...tableAt(470, rows),
]

const contents: Block[] = [
  heading('Contents', 26, { opensPage: true }),
  heading('The local authority 3', 16),
  { lines: ['The experiences and progress of children who need help 4'], size: 14, x: 85 },
  heading('The Local Safeguarding Children Board (LSCB) 6', 16),
]

const ABOUT_BOARD = (said: Said): Block[] => [
  heading('The Local Safeguarding Children Board (LSCB)', 16, { opensPage: true }),
  heading(said.board),
  heading('Executive summary'),
  prose('The board meets often and writes down what it has decided for all to read, and then it reads it again.'),
  heading('Recommendations'),
  numbered(7, 'The board should count the children it has heard from.'),
  heading('Inspection findings – the Local Safeguarding Children Board'),
  numbered(8, 'The board is effective and its training is valued by all who have been to it.'),
]

const TEAM: Block[] = [
  heading('Information about this inspection', 16, { opensPage: true }),
  prose('The inspection team consisted of two people who looked at what they could find in a week.'),
  heading('The inspection team', 12),
  prose('Lead inspector: Mary Ann O’Neil HMI'),
  prose('Deputy lead inspector: Tom Lee-Jones'),
]

const AREAS: Block[] = [
  heading('The experiences and progress of children who need help and protection', 14, {
    lines: ['The experiences and progress of', 'children who need help and', 'protection'],
    beside: ['Requires improvement', 'to be good'],
    opensPage: true,
  }),
  heading('Summary', 12),
  prose('Help comes early to most families in Aldermere, and they say that it has made a difference to them.'),
  heading('Inspection findings', 12),
  numbered(3, 'Help is timely. Children are seen within days, and what they say is written down with care.'),
  numbered(4, 'Some plans drift, and too many children wait too long for what has been promised to them.'),
  heading('The experiences and progress of children looked after and achieving permanence', 14),
  heading('The graded judgement for adoption performance is that it is outstanding', 12),
  numbered(5, 'Adopters are found quickly and are well prepared for the children who come to live with them.'),
  heading('The graded judgement about the experience and progress of care leavers is that it requires improvement', 12),
  heading('Leadership, management and governance', 14, { opensPage: true }),
  numbered(6, 'Leaders know their services well and are not slow to change what does not work for children.'),
]

/** A report on Aldermere, which does not exist, as the single inspection framework set them from 2015 to 2018. */
export const madeSif = (change: Partial<Said> = {}, rows: Row[] = ROWS): Uint8Array => {
  const said = { ...ALDERMERE, ...change }
  const asked: Block[] = [
    heading('The local authority', 16, { opensPage: true }),
    heading('Recommendations'),
    numbered(1, 'Visit the children who wait (paragraph 4).'),
    { ...numbered(2, 'Write plans that say:'), lines: ['Write plans that say:'] },
    marked('who will act', 110),
    marked('by when.', 110),
    heading('Summary for children and young people'),
    marked('We came to see how you are helped in Aldermere, and we think that most of it is good.'),
  ]
  const board = said.title.length > 2 && said.board !== '' ? ABOUT_BOARD(said) : []
  const blocks = [...contents, ...asked, ...AREAS, ...board, ...TEAM]
  const printed = blocks.filter(block => block.face !== 'bold' || !said.left_out.includes(block.lines.join(' ')))
  return madePdf([front(said, rows), ...laid(printed)])
}

/** The same authority in 2014: the overall judgement and the board's on the first page, improvements by their urgency. */
export const madeSif2014 = (): Uint8Array => {
  const said = {
    ...ALDERMERE,
    dates: 'Inspection date: 11 March – 2 April 2014',
    published: 'Report published: 23 May 2014',
  }
  const first: Piece[] = [
    ...front({ ...said, statement: 'The overall judgement is requires improvement' }, ROWS),
    { x: 71, y: 240, text: 'The effectiveness of the Local Safeguarding Children Board (LSCB) is', size: 14 },
    { x: 71, y: 223, text: 'good', size: 14, face: 'bold' },
  ]
  const blocks: Block[] = [
    heading('Section 1: the local authority', 16),
    heading('This local authority requires improvement and is not yet good because', 12),
    numbered(1, 'Some children are not seen often enough, and what they have said is too often left unread.'),
    heading('The local authority has the following strengths', 12),
    numbered(2, 'Staff are proud of their work in Aldermere and effective in what they do for its children.'),
    heading('What does the local authority need to improve?'),
    heading('Priority and immediate action', 12),
    { lines: ['Seeing children'], size: 12.6 },
    numbered(3, 'See every child.'),
    heading('Areas for improvement', 12),
    { lines: ['Plans'], size: 12.6 },
    numbered(4, 'Finish the plans.'),
    heading('Information about this inspection', 14),
    heading('The inspection team', 12),
    prose('Lead inspector: Ann Lee'),
    heading('Inspection judgements about the local authority', 14, { opensPage: true }),
    { lines: ['Key judgement'], face: 'bold', beside: ['Judgement grade'] },
    { lines: ['The experiences and progress of children', 'who need help and protection'], beside: ['Inadequate'] },
    heading('Summary', 12),
    prose(
      'Too many children in Aldermere wait too long for help, and some of them are left in places unsafe for them.',
    ),
    numbered(5, 'Plans are weak.'),
    heading('What the inspection judgements mean: the local authority', 16),
    prose('An outstanding authority would do a great deal more than the one that we have come to see this time.'),
    heading('Section 2: The effectiveness of the local safeguarding children board', 16, { opensPage: true }),
    heading('The effectiveness of the LSCB is good', 12),
    heading('Areas for improvement', 12),
    numbered(6, 'The board should meet more often than it has.'),
    heading('Key strengths and weaknesses of the LSCB', 12),
    numbered(7, 'The chair is effective.'),
  ]
  return madePdf([first, ...laid(blocks)])
}
