import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Line } from './document.ts'
import { findingsIn } from './findings.ts'
import { lineAt } from './made-lines.ts'
import { roleBefore2018 } from './roles.ts'

const heading = (y: number, text: string, page = 1) => lineAt(71, y, text, { bold: true, size: 14, page })
const IN_CARE = 'The experiences and progress of children in care: good'
const read = (lines: Line[]) => findingsIn(lines, 12, new Set())
const told = (lines: Line[]) => read(lines).findings.map(({ finding }) => [finding.paragraph, finding.text])
const numbered = (y: number, number: string, text: string, page = 1) => {
  const { words } = lineAt(71, y, number, { page })
  return { ...lineAt(99, y, text, { page }), x: 71, words: [...words, ...lineAt(99, y, text).words] }
}

const older = (lines: Line[]) =>
  findingsIn(lines, 12, new Set(), roleBefore2018).findings.map(({ finding }) => [
    finding.paragraph,
    finding.section,
    finding.text,
  ])
const bold = (y: number, text: string) => lineAt(71, y, text, { bold: true })

describe('findings of reports before 2018', () => {
  test('stand under strengths and weaknesses as well as in the judged areas, marked or numbered', () => {
    const lines = [
      bold(760, 'The local authority has the following strengths'),
      lineAt(107, 740, 'Staff are proud.', { mark: 'n' }),
      lineAt(107, 700, 'Plans are clear:', { mark: 'n' }),
      lineAt(140, 680, 'all of them.', { mark: 'n' }),
      bold(650, 'Information about this inspection'),
      lineAt(107, 630, 'Inspectors came.', { mark: 'n' }),
      numbered(600, '1.', 'They stayed a week.'),
      bold(570, 'Leadership, management and governance is good'),
      bold(540, 'Summary'),
      lineAt(71, 510, 'Leaders listen.'),
      bold(480, 'Inspection findings'),
      numbered(450, '2.', 'Leaders act.'),
    ]
    assert.deepEqual(older(lines), [
      [null, 'The local authority has the following strengths', 'Staff are proud.'],
      [null, 'The local authority has the following strengths', 'Plans are clear: • all of them.'],
      [null, 'Leadership, management and governance', 'Leaders listen.'],
      [2, 'Leadership, management and governance', 'Leaders act.'],
    ])
  })

  test('take their grade from the second column of a heading, wherever it stands', () => {
    const lines = [
      lineAt(71, 729, 'The experiences and progress of', { bold: true, size: 14 }),
      lineAt(360, 720, 'Requires improvement', { bold: true, size: 12 }),
      lineAt(71, 713, 'children who need help and protection', { bold: true, size: 14 }),
      lineAt(360, 704, 'to be good', { bold: true, size: 12 }),
      numbered(670, '1.', 'Help comes.'),
    ]
    const { sections } = findingsIn(lines, 12, new Set(), roleBefore2018)
    assert.deepEqual(
      sections.map(section => [section.heading, section.grade]),
      [['The experiences and progress of children who need help and protection', 'requires improvement']],
    )
  })
})

describe('findings', () => {
  test('are the numbered paragraphs of the judged areas, and nothing before the first', () => {
    const lines = [
      lineAt(71, 760, '1. In the summary.'),
      heading(700, IN_CARE),
      numbered(670, '1.', 'Children are well'),
      lineAt(99, 655, 'cared for.'),
      numbered(620, '2.', 'They thrive.'),
    ]
    assert.deepEqual(told(lines), [
      [1, 'Children are well cared for.'],
      [2, 'They thrive.'],
    ])
    assert.deepEqual(read(lines).sections, [
      { heading: 'The experiences and progress of children in care', grade: 'good', area: true, judged: true },
    ])
  })

  test('are not begun by a figure in the text, at the start of a line or of a page', () => {
    const lines = [
      heading(700, IN_CARE),
      numbered(670, '1.', 'All children aged 1 or'),
      lineAt(99, 655, '2. were seen, as were all aged'),
      lineAt(99, 740, '3 and 4.', { page: 2 }),
      numbered(700, '2.', 'Next.', 2),
    ]
    assert.deepEqual(told(lines), [
      [1, 'All children aged 1 or 2. were seen, as were all aged 3 and 4.'],
      [2, 'Next.'],
    ])
  })

  test('go on over the page, hanging under the words or wrapped to the margin', () => {
    const lines = [
      heading(700, IN_CARE),
      numbered(100, '1.', 'A paragraph that wraps'),
      lineAt(71, 85, 'to the margin. It ends a page.'),
      lineAt(71, 740, 'And the next begins with a sentence of its own.', { page: 2 }),
    ]
    assert.deepEqual(told(lines), [
      [1, 'A paragraph that wraps to the margin. It ends a page. And the next begins with a sentence of its own.'],
    ])
  })

  test('may have the number against the word, and count on from section to section or anew', () => {
    const lines = [
      heading(700, IN_CARE),
      lineAt(71, 670, '1.The first.'),
      heading(640, 'The experiences and progress of care leavers: good'),
      lineAt(71, 610, '2. The second.'),
      heading(580, 'The impact of leaders on social work practice: good'),
      lineAt(71, 550, '1. The first again.'),
    ]
    assert.deepEqual(told(lines), [
      [1, 'The first.'],
      [2, 'The second.'],
      [1, 'The first again.'],
    ])
  })

  test('without a number are kept, with none', () => {
    const lines = [heading(700, IN_CARE), lineAt(71, 670, 'One paragraph.'), lineAt(71, 630, 'And another.')]
    assert.deepEqual(told(lines), [
      [null, 'One paragraph.'],
      [null, 'And another.'],
    ])
  })

  test('stand under a heading whose grade is set in ordinary type', () => {
    const lines = [
      heading(700, 'The experiences and progress of children in care:'),
      lineAt(71, 683, 'requires improvement to be good'),
      lineAt(71, 650, '1. A finding.'),
    ]
    assert.deepEqual(told(lines), [[1, 'A finding.']])
    assert.equal(read(lines).sections[0]?.grade, 'requires improvement')
  })
})
