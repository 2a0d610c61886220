import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Line } from './document.ts'
import { improvementsIn, isImprovementHeading, paragraphNamed } from './improvements.ts'
import { lineAt } from './made-lines.ts'

const heading = (y: number, text: string, page = 1) => lineAt(71, y, text, { bold: true, size: 14, page })
const read = (lines: Line[]) => improvementsIn(lines, 12, new Set()).map(each => each.improvement)
const texts = (lines: Line[]) => read(lines).map(item => item.text)
const AREA = 'The experiences and progress of children in care: good'

describe('what needs to improve', () => {
  test('is a list of items, each hanging from its mark, until the first judged area', () => {
    const lines = [
      heading(700, 'What needs to improve?'),
      lineAt(89, 670, 'The quality of plans, which should be clear', { mark: 'n' }),
      lineAt(89, 655, 'to everyone.'),
      lineAt(89, 635, 'Decision-', { mark: '§' }),
      lineAt(89, 620, 'making.'),
      heading(590, AREA),
      lineAt(71, 560, '1. Not an item.'),
    ]
    assert.deepEqual(texts(lines), ['The quality of plans, which should be clear to everyone.', 'Decision-making.'])
  })

  test('runs on over the page, in the middle of an item too', () => {
    const lines = [
      heading(100, 'What needs to improve'),
      lineAt(89, 80, 'An item that', { mark: '' }),
      lineAt(89, 740, 'goes on.', { page: 2 }),
      lineAt(89, 715, 'Another.', { mark: '', page: 2 }),
    ]
    assert.deepEqual(texts(lines), ['An item that goes on.', 'Another.'])
  })

  test('keeps marks within an item in its text', () => {
    const lines = [
      heading(700, 'What needs to improve'),
      lineAt(89, 670, 'Practice to show:', { mark: 'n' }),
      lineAt(89, 655, '- one;'),
      lineAt(89, 640, '- another.'),
      lineAt(89, 620, 'Last.', { mark: 'n' }),
    ]
    assert.deepEqual(texts(lines), ['Practice to show: - one; - another.', 'Last.'])
  })

  test('may be set without marks, a paragraph an item', () => {
    const lines = [
      heading(700, 'What needs to improve'),
      lineAt(71, 670, 'The timeliness of'),
      lineAt(71, 655, 'visits.'),
      lineAt(71, 625, 'Supervision.'),
    ]
    assert.deepEqual(texts(lines), ['The timeliness of visits.', 'Supervision.'])
  })

  test('leaves out what only leads in, and a report that asks for nothing', () => {
    const leadIn = lineAt(71, 675, 'The local authority should improve:')
    assert.deepEqual(texts([heading(700, 'Recommendations'), leadIn, lineAt(89, 650, 'Visits.', { mark: 'n' })]), [
      'Visits.',
    ])
    assert.deepEqual(
      texts([heading(700, 'What needs to improve'), lineAt(71, 670, 'There are no areas for improvement.')]),
      [],
    )
  })

  test('marks areas for priority action, and keeps the smaller heading an item stands under', () => {
    const lines = [
      heading(700, 'Areas for priority action'),
      lineAt(89, 670, 'The front door (paragraphs 12, 13).', { mark: 'n' }),
      heading(640, 'Areas for improvement'),
      lineAt(71, 615, 'Care leavers', { bold: true }),
      lineAt(89, 590, 'Housing.', { mark: 'n' }),
    ]
    assert.deepEqual(read(lines), [
      { text: 'The front door (paragraphs 12, 13).', group: null, priority: true, paragraph: 12 },
      { text: 'Housing.', group: 'Care leavers', priority: false, paragraph: null },
    ])
  })

  test('takes numbered titles over bullets as the groups of what stands under them', () => {
    const lines = [
      heading(700, 'Recommendations'),
      lineAt(71, 670, '1. Quality of practice'),
      lineAt(117, 645, 'Plans.', { mark: 'n' }),
      lineAt(117, 625, 'Visits.', { mark: 'n' }),
      lineAt(71, 595, '2. Oversight'),
      lineAt(117, 570, 'Audits.', { mark: 'n' }),
    ]
    assert.deepEqual(
      read(lines).map(item => [item.text, item.group]),
      [
        ['Plans.', 'Quality of practice'],
        ['Visits.', 'Quality of practice'],
        ['Audits.', 'Oversight'],
      ],
    )
  })

  test('keeps the bullets of one numbered item in its text, however many follow it', () => {
    const lines = [
      heading(700, 'Recommendations'),
      lineAt(71, 670, '1. Measure what is done, to include'),
      lineAt(117, 645, 'visits', { mark: 'n' }),
      lineAt(117, 625, 'plans.', { mark: 'n' }),
      lineAt(71, 595, '2.Train the staff.'),
    ]
    assert.deepEqual(texts(lines), ['Measure what is done, to include • visits • plans.', 'Train the staff.'])
  })

  test('ends at the next part of the report, in type as large as its own or not', () => {
    for (const size of [12, 14]) {
      const next = lineAt(71, 640, 'Summary for children and young people', { bold: true, size })
      const lines = [heading(700, 'Recommendations'), lineAt(89, 670, 'Visits.', { mark: 'n' }), next]
      assert.deepEqual(texts([...lines, lineAt(89, 610, 'We came to see you.', { mark: 'n' })]), ['Visits.'])
    }
  })

  test('is nothing where a numbered sentence says that nothing was found', () => {
    const none = lineAt(71, 670, '26. The inspection did not find any areas for priority and immediate action.')
    assert.deepEqual(texts([heading(700, 'Priority and immediate action'), none]), [])
  })

  test('is known by its heading', () => {
    for (const text of [
      'What needs to improve?',
      'What needs to be improved',
      'What the authority needs to do to improve',
      'Recommendations',
      'Areas for improvement',
    ]) {
      assert.equal(isImprovementHeading(text), true, text)
    }
    assert.equal(isImprovementHeading('The impact of leaders: requires improvement'), false)
  })

  test('names the paragraph it rests on, where it does', () => {
    assert.equal(paragraphNamed('Improve reviews (paragraph 25).'), 25)
    assert.equal(paragraphNamed('Improve reviews (Outcome three).'), null)
  })
})
