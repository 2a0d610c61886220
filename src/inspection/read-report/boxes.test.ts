import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { letterFile } from '../../../test/a-letter.ts'
import { boxesOf, wordsSaying } from './boxes.ts'
import { lineAt } from './made-lines.ts'
import { madeSif } from './made-older.ts'
import { madeReport } from './made-report.ts'
import { readReport, stopReading } from './read-report.ts'
import type { Boxes } from './report.ts'

after(stopReading)

const A4 = { number: 1, width: 595, height: 842, words: [] }

const boxesIn = async (bytes: Uint8Array): Promise<Boxes> => {
  const reading = await readReport(bytes, 'a.pdf')
  assert.ok(reading.ok)
  return reading.places.boxes ?? {}
}

describe('where lines stand on a page', () => {
  test('is a rectangle in parts of the page from its top left', () => {
    const [box] = boxesOf([lineAt(71, 700, 'One line'), lineAt(71, 686, 'and one under it')], [A4])
    assert.equal(box?.left, 0.1193)
    assert.ok(box && box.top > 0.15 && box.top < 0.16 && box.height > 0.028 && box.height < 0.04)
  })

  test('is a rectangle on each page they are on', () => {
    const over = { ...lineAt(71, 760, 'over the page'), page: 2 }
    const boxes = boxesOf([lineAt(71, 90, 'It goes'), over], [A4, { ...A4, number: 2 }])
    assert.deepEqual(
      boxes.map(box => box.page),
      [1, 2],
    )
  })

  test('follows a page that is turned', () => {
    const turned = {
      origin: { across: 0, down: 0 },
      alongX: { across: 0, down: 0.001 },
      alongY: { across: 0.001, down: 0 },
    }
    const [box] = boxesOf([lineAt(100, 500, 'Turned')], [{ ...A4, turned }])
    assert.ok(box && box.left > 0.49 && box.left < 0.5 && box.top === 0.1 && box.height > box.width)
  })
})

describe('the very words that say something', () => {
  const lines = [
    lineAt(71, 700, 'The inspectors were Nadia Karim and Lewis'),
    lineAt(71, 686, 'Grant, who came in March.'),
  ]

  test('are found within a sentence and over a line’s end', () =>
    assert.deepEqual(
      wordsSaying(lines, 'Lewis Grant').map(line => line.text),
      ['Lewis', 'Grant,'],
    ))
  test('are none where the lines do not say it', () => assert.deepEqual(wordsSaying(lines, 'Owen Price'), []))
})

describe('a report’s places', () => {
  test('are given for its head, each judgement, each improvement and each finding', async () => {
    const boxes = await boxesIn(madeReport())
    const places = (list: string) => Object.keys(boxes).filter(field => field.startsWith(`${list}.`)).length
    assert.deepEqual([places('judgements'), places('improvements'), places('findings')], [4, 2, 3])
    for (const field of ['authority', 'dates', 'inspectors', 'overall']) assert.equal(boxes[field]?.[0]?.page, 1, field)
    const [first, last] = [boxes['judgements.0']?.[0], boxes['judgements.3']?.[0]]
    assert.ok(first && last && first.top < last.top)
  })

  test('are given in reports of older frameworks, whose overall judgement is a sentence', async () => {
    const boxes = await boxesIn(madeSif())
    for (const field of ['authority', 'overall', 'judgements.0', 'improvements.0', 'findings.0'])
      assert.ok(boxes[field], field)
  })
})

describe('a letter’s places', () => {
  test('are given for what only a visit’s letter says', async () => {
    const boxes = await boxesIn(letterFile())
    const fields = [
      'authority',
      'dates',
      'published',
      'inspectors',
      'visit_number',
      'looked_at',
      'headline',
      'findings.2',
    ]
    for (const field of fields) assert.equal(boxes[field]?.[0]?.page, 1, field)
    const [published, dates] = [boxes.published?.[0], boxes.dates?.[0]]
    assert.ok(published && dates && published.top < dates.top)
    assert.ok(published.width < 0.25, 'only the date, not the letterhead beside it')
  })
})
