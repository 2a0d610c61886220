import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { readReport, stopReading } from '../inspection/read-report/read-report.ts'
import type { LetterWords } from './phrases/letter-words.ts'
import { visitLetter } from './visit-letter.ts'

after(stopReading)

const monitoring: LetterWords = {
  kind: 'monitoring visit',
  number: 4,
  inspectors: ['Nadia Karim', 'Lewis Grant-Hall'],
  looked_at: ['children in need and their plans', 'supervision and management oversight'],
  headline: ['Plans are reviewed sooner than they were at the third visit.', 'Supervision is still too seldom.'],
  judged: { grade: 'inadequate', on: 'June 2025' },
  priority: [],
  to_improve: [],
  sections: [
    [
      'Findings and evaluation of progress',
      [
        'Reviews of plans have improved: 82% were held in time, from 58% in June.',
        'Too many plans still say too little about who will act, and by when.',
      ],
    ],
  ],
}

const focused: LetterWords = {
  kind: 'focused visit',
  number: null,
  inspectors: ['Malcolm Reeve'],
  looked_at: ['the front door and what becomes of contacts'],
  headline: ['Decisions about contacts have become slower, and leaders did not know it.'],
  judged: null,
  priority: ['every contact is decided on within one working day;', 'a manager sees what is closed.'],
  to_improve: ['How well what is already known of a family is used.'],
  sections: [['Findings', ['Workers who take calls are calm and kind, and callers are listened to.']]],
}

const sentence = 'Managers meet each week to ask what has changed for each child and who will act. '
const long: LetterWords = {
  ...monitoring,
  number: 2,
  inspectors: ['Nadia Karim', 'Lewis Grant-Hall', 'Mary O’Neil'],
  headline: Array.from({ length: 3 }, (_, n) => `Headline ${'abc'[n]} is this. ${sentence.repeat(n + 3)}`.trim()),
  sections: ['Children in need', 'Management and supervision', 'Workforce'].map((heading, part) => [
    heading,
    Array.from({ length: 6 }, (_, n) =>
      `Area ${'abc'[part]}${'defghi'[n]} was looked into. ${sentence.repeat(1 + ((n * 3 + part) % 6))}`.trim(),
    ),
  ]),
}

const readingOf = async (words: LetterWords, [start, end] = ['2026-03-10', '2026-03-11']) => {
  const reading = await readReport(await visitLetter({ start, end, dated: '2026-04-14', words }), 'letter.pdf')
  if (!reading.ok) assert.fail(reading.says)
  return reading
}

describe('letters of visits to Aldermere', () => {
  for (const [name, words] of Object.entries({ monitoring, focused, long }))
    test(`are read as they were written: ${name}`, async () => {
      const { report, pages } = await readingOf(words)
      assert.deepEqual(report.faults, [])
      assert.equal(report.kind, words.kind)
      assert.equal(report.authority, 'Aldermere')
      assert.deepEqual([report.inspection_start, report.inspection_end], ['2026-03-10', '2026-03-11'])
      assert.equal(report.published, '2026-04-14')
      assert.deepEqual(report.lead_inspectors, words.inspectors.slice(0, 1))
      assert.deepEqual(report.visit, {
        number: words.number,
        inspectors: words.inspectors,
        looked_at: words.looked_at,
        headline: words.headline.join('\n'),
        judged_before: words.judged,
      })
      assert.deepEqual(
        report.improvements.map(({ text, priority }) => [text, priority]),
        [...words.priority.map(text => [text, true]), ...words.to_improve.map(text => [text, false])],
      )
      const found = report.findings.filter(({ tone }) => tone !== 'priority action')
      assert.deepEqual(
        found.map(({ section, text }) => [section, text]),
        words.sections.flatMap(([section, texts]) => texts.map(text => [section, text])),
      )
      if (name === 'long') assert.ok(pages >= 3, `${pages} pages`)
    })

  for (const [start, end] of [
    ['2026-03-10', '2026-03-10'],
    ['2026-03-10', '2026-03-12'],
    ['2026-03-31', '2026-04-01'],
    ['2026-03-30', '2026-04-02'],
  ] as const)
    test(`say that it was from ${start} to ${end}`, async () => {
      const { report } = await readingOf(monitoring, [start, end])
      assert.deepEqual([report.inspection_start, report.inspection_end], [start, end])
    })
})
