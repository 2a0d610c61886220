import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { readReport, stopReading } from '../inspection/read-report/read-report.ts'
import { inspectionReport } from './inspection-report.ts'
import { LATEST, type ReportWords } from './phrases/inspections.ts'

after(stopReading)

const readingOf = async (words: ReportWords, start = '2025-06-09') => {
  const reading = await readReport(await inspectionReport(start, words), 'aldermere-2025-07-25.pdf')
  if (!reading.ok) assert.fail(reading.says)
  return reading
}

const paragraphOf = (text: string) => Number(/\(paragraph (\d+)\)/.exec(text)?.[1] ?? 0) || null
/** The reader keeps a section’s grade apart from its name. */
const named = (heading: string) => heading.replace(/: [a-z ]+$/, '')

const numbered = (words: ReportWords) =>
  words.sections
    .flatMap(([section, texts]) => texts.map(text => ({ section: named(section), text })))
    .map((each, place) => ({ ...each, paragraph: place + 1 }))

/** Long enough that paragraphs run from one page to the next, in any place. */
const LONG: ReportWords = {
  lead: 'Ines Whitfield-O’Dowd',
  leaders: 'Inadequate',
  help: 'Inadequate',
  care: 'Requires improvement to be good',
  care_leavers: 'Outstanding',
  overall: 'Inadequate',
  to_improve: Array.from(
    { length: 12 },
    (_, n) =>
      `How well managers see to it that plans for children say who will do what, and by when, so that nothing waits for long in team ${'abcdefghijkl'[n]} (paragraph ${n + 1}).`,
  ),
  sections: [
    'The impact of leaders on social work practice with children and families: inadequate',
    'The experiences and progress of children who need help and protection: inadequate',
    'The experiences and progress of children in care: requires improvement to be good',
    'The experiences and progress of care leavers: outstanding',
  ].map((heading, part) => [
    heading,
    Array.from({ length: 7 }, (_, n) =>
      `Social workers know the children of area ${'abcd'[part]}${'efghijk'[n]} well, and speak of them with warmth. ${'Their plans are not always kept up, and some actions wait for weeks without anybody asking why. '.repeat(1 + ((n * 5 + part) % 7))}`.trim(),
    ),
  ]),
}

describe('Aldermere’s reports', () => {
  for (const [name, words] of Object.entries({ LATEST, LONG }))
    test(`are read as they were written: ${name.toLowerCase()}`, async () => {
      const { report, pages } = await readingOf(words)
      assert.deepEqual(report.faults, name === 'LONG' ? [] : report.faults.filter(({ field }) => field === 'findings'))
      assert.equal(report.framework, 'ILACS')
      assert.equal(report.kind, 'inspection')
      assert.equal(report.authority, 'Aldermere')
      assert.deepEqual([report.inspection_start, report.inspection_end], ['2025-06-09', '2025-06-13'])
      assert.deepEqual(report.lead_inspectors, [words.lead])
      const grades = [words.leaders, words.help, words.care, words.care_leavers, words.overall].map(grade =>
        grade.toLowerCase().replace(' to be good', ''),
      )
      assert.deepEqual([...report.judgements.map(({ grade }) => grade), report.overall], grades)
      assert.deepEqual(
        report.improvements.map(({ text, paragraph }) => [text, paragraph]),
        words.to_improve.map(text => [text, paragraphOf(text)]),
      )
      assert.deepEqual(
        report.findings.map(({ section, text, paragraph }) => ({ section, text, paragraph })),
        numbered(words),
      )
      if (name === 'LONG') assert.ok(pages >= 6, `${pages} pages`)
    })

  test('say days that run from one month into the next', async () => {
    const { report } = await readingOf(LATEST, '2026-03-30')
    assert.deepEqual([report.inspection_start, report.inspection_end], ['2026-03-30', '2026-04-03'])
  })

  test('are the same bytes each time', async () => {
    const [one, other] = [await inspectionReport('2025-06-09', LONG), await inspectionReport('2025-06-09', LONG)]
    assert.ok(Buffer.from(one).equals(other))
  })
})
