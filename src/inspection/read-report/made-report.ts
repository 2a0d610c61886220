import { down, madePdf, type Piece } from './made-pdf.ts'

const row = (y: number, label: string[], grade: string[]): Piece[] => [...down(77, y, label), ...down(303, y, grade)]

const foot = (page: number): Piece[] => [
  { x: 71, y: 40, text: 'Inspection of Aldermere local authority children’s services', size: 8, face: 'bold' },
  { x: 71, y: 30, text: '5 to 9 June 2023', size: 8, face: 'bold' },
  { x: 513, y: 34, text: String(page), size: 20 },
]

const FIRST: Piece[] = [
  { x: 71, y: 686, text: 'Inspection of Aldermere local authority', size: 26 },
  { x: 71, y: 655, text: 'children’s services', size: 26 },
  { x: 71, y: 626, text: 'Inspection dates:', face: 'bold' },
  { x: 180, y: 626, text: '5 to 9 June 2023' },
  { x: 71, y: 599, text: 'Lead inspectors:', face: 'bold' },
  { x: 180, y: 599, text: 'Mary Ann O’Neil OBE and Tom Lee-Jones, His Majesty’s' },
  { x: 180, y: 584.5, text: 'Inspectors' },
  { x: 77, y: 560, text: 'Judgement', face: 'bold' },
  { x: 303, y: 560, text: 'Grade', face: 'bold' },
  ...row(
    527,
    ['The impact of leaders on social work', 'practice with children and families'],
    ['Requires improvement to', 'be good'],
  ),
  ...row(486, ['The experiences and progress of', 'children who need help and protection'], ['Good']),
  ...row(444, ['The experiences and progress of', 'children in care'], ['Outstanding']),
  ...row(403, ['The experiences and progress of care', 'leavers'], ['Inadequate']),
  ...row(361, ['Overall effectiveness'], ['Requires improvement to', 'be good']),
  ...down(71, 314, ['Leaders know the county well. A good service has grown', 'better since the last inspection.']),
]

const SECOND: Piece[] = [
  { x: 71, y: 734, text: 'What needs to improve?', size: 14, face: 'bold' },
  { x: 240, y: 739, text: '1', size: 8 },
  { x: 71, y: 708, text: 'n', face: 'symbol' },
  ...down(89, 708, ['The well-', 'being of children who wait (paragraph 3).']),
  { x: 71, y: 672, text: 'n', face: 'symbol' },
  ...down(89, 672, ['What plans say of:']),
  { x: 89, y: 657, text: '-' },
  ...down(107, 657, ['who will act; and']),
  { x: 89, y: 642, text: '-' },
  ...down(107, 642, ['by when, which this long item says on', 'lines that run to the end of']),
  { x: 71, y: 90, text: '1', size: 6.5 },
  { x: 78, y: 87, text: 'A note in small print at the foot of the page.', size: 9 },
  ...foot(2),
]

const THIRD: Piece[] = [
  ...down(107, 744, ['the page.']),
  ...down(71, 700, ['The experiences and progress of children who need help and', 'protection: good'], {
    size: 14,
    face: 'bold',
  }),
  ...down(71, 650, ['1.']),
  ...down(99, 650, ['Help comes early and is effective. In', '2. place it is well planned.']),
  ...down(71, 600, ['2.Visits are timely.']),
  ...down(71, 560, ['The experiences and progress of children in care: outstanding'], { size: 14, face: 'bold' }),
  ...down(71, 530, ['3.']),
  ...down(99, 530, ['Some children wait too long, and the paragraph', 'goes on without ending until']),
  ...foot(3),
]

const FOURTH: Piece[] = [
  ...down(99, 744, ['the next page.']),
  ...down(71, 600, ['The Office for Standards in Education, Children’s Services and Skills', 'closes every report.'], {
    size: 10,
  }),
  ...foot(4),
]

/** A short report on Aldermere, a place that does not exist, laid out as reports have been since 2023. */
export const madeReport = (): Uint8Array => madePdf([FIRST, SECOND, THIRD, FOURTH])
