import { type Block, heading, laid, marked, numbered, prose } from './made-flow.ts'
import { madePdf, type Piece } from './made-pdf.ts'

const FIRST: Piece[] = [
  { x: 85, y: 660, text: 'Inspection of looked after children', size: 26 },
  { x: 85, y: 629, text: 'services', size: 26 },
  { x: 85, y: 600, text: 'Aldermere Council', size: 18 },
  { x: 85, y: 284, text: 'Inspection dates: 15-19 July 2013', size: 10, face: 'bold' },
  { x: 85, y: 268, text: 'Reporting inspector Ann Lee HMI', size: 10, face: 'bold' },
  { x: 85, y: 132, text: 'Age group: All', size: 10 },
  { x: 85, y: 119, text: 'Published: 23 August 2013', size: 10 },
]

const ROWS: [string[], string][] = [
  [['Overall effectiveness'], 'Adequate'],
  [['Capacity to improve'], 'Good'],
  [['Outcomes for looked after children and', 'young people'], 'Adequate'],
  [['Quality of provision'], 'Inadequate Grade 4'],
  [['Leadership and management'], 'Adequate'],
]

const LAST: Piece[] = [
  { x: 85, y: 744, text: 'Record of main findings', size: 18, face: 'bold' },
  { x: 85, y: 715, text: 'Services for looked after children', size: 14, face: 'bold' },
  ...ROWS.flatMap(([label, grade], place) => [
    ...label.map((text, line) => ({ x: 91, y: 680 - place * 36 - line * 14, text, size: 11 })),
    { x: 380, y: 680 - place * 36, text: grade, size: 11 },
  ]),
]

const BLOCKS: Block[] = [
  heading('About this inspection', 18),
  numbered(1, 'Inspectors read what they were given and spoke with the children and young people they met.'),
  heading('Overall effectiveness of services for looked after children and young people', 18),
  heading('Grade 3 (Adequate)'),
  numbered(2, 'Services are effective for most children in Aldermere, and most of them say so when asked.'),
  heading('Areas for improvement'),
  numbered(3, 'In order to improve services in Aldermere, the local authority should take the following action.'),
  heading('Immediately:', 12),
  marked('read every plan', 121),
  marked('see every child.', 121),
  heading('Within three months:', 12),
  marked('find more foster carers.', 121),
  heading('Capacity to improve', 18),
  heading('Grade 2 (Good)'),
  heading('Outcomes for looked after children and young people', 18),
  heading('Grade 4 (Inadequate)'),
  numbered(4, 'Health is poor, and too many children and young people wait too long to see someone about it.'),
  heading('Quality of provision', 18),
  heading('Leadership and management', 18),
]

/** A report on services for looked after children as they were set in 2013, about a place that does not exist. */
export const madeLookedAfterReport = (): Uint8Array => madePdf([FIRST, ...laid(BLOCKS), LAST])

const REVIEW: Block[] = [
  { lines: ['Aldermere Safeguarding Children Board'], size: 26 },
  heading('Review of the effectiveness of the Local Safeguarding Children Board', 14),
  heading('Inspection date: 15 June 2015 – 17 June 2015', 14),
  heading('Report published: 3 August 2015', 14),
  heading('The Local Safeguarding Children Board requires improvement', 14),
  prose('The arrangements to evaluate what is done by the authority and its partners require improvement.'),
  heading('Information about this area', 16, { opensPage: true }),
  marked('Some thousands of children live in Aldermere, and some hundreds of them are known to the board.'),
  heading('Recommendations', 16),
  marked('Count the children (paragraph 2).'),
  heading('Inspection findings', 16),
  numbered(1, 'The board is effective in some of what it does and its chair is well known to the partners.'),
  numbered(2, 'It does not know how many children there are, and has not counted them for a long time now.'),
  heading('The inspection team', 12),
  prose('Lead inspector: Ann Lee, HMI'),
  prose('Deputy lead inspector: Tom Lee-Jones, HMI'),
]

/** The review of a safeguarding children board alone. */
export const madeBoardReview = (): Uint8Array => madePdf(laid(REVIEW))

const OTHER: Block[] = [
  { lines: ['Aldermere'], size: 26 },
  heading('Joint area review of services for children and young people', 14),
  heading('Inspection dates: 3 to 7 March 2008', 14),
  heading('Recommendations', 16, { opensPage: true }),
  marked('Visit the children who wait, and write down what they have said about the help that they were given.'),
]

/** An inspection report of a framework the reader does not know. */
export const madeUnknownReport = (): Uint8Array => madePdf(laid(OTHER))
