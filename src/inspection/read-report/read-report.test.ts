import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { LIMITS } from './limits.ts'
import { madePdf } from './made-pdf.ts'
import { madeReport } from './made-report.ts'
import { pagePicture, readReport, stopReading } from './read-report.ts'

after(stopReading)

const saysOf = async (bytes: Uint8Array) => {
  const reading = await readReport(bytes, 'report.pdf')
  return reading.ok ? 'read' : reading.says
}
const latin = (text: string) => Buffer.from(text, 'latin1')

describe('a report', () => {
  test('is read whole: who, when, judgements, improvements and findings', async () => {
    const reading = await readReport(madeReport(), '99999-aldermere-2023-07-20.pdf')
    if (!reading.ok) assert.fail(reading.says)
    const { findings, improvements, judgements, ...about } = reading.report
    assert.deepEqual(about, {
      file: '99999-aldermere-2023-07-20.pdf',
      authority: 'Aldermere',
      urn: '99999',
      framework: 'ILACS',
      kind: 'inspection',
      inspection_start: '2023-06-05',
      inspection_end: '2023-06-09',
      published: '2023-07-20',
      lead_inspectors: ['Mary Ann O’Neil', 'Tom Lee-Jones'],
      overall: 'requires improvement',
      visit: null,
      figures: [],
      second_hand: false,
      faults: [],
    })
    assert.deepEqual(
      judgements.map(row => [row.area, row.grade]),
      [
        ['leaders', 'requires improvement'],
        ['help_and_protection', 'good'],
        ['children_in_care', 'outstanding'],
        ['care_leavers', 'inadequate'],
      ],
    )
    assert.deepEqual(
      improvements.map(item => [item.text, item.paragraph]),
      [
        ['The well-being of children who wait (paragraph 3).', 3],
        [
          'What plans say of: - who will act; and - by when, which this long item says on lines that run to the end of the page.',
          null,
        ],
      ],
    )
    assert.deepEqual(
      findings.map(finding => [finding.paragraph, finding.section, finding.text, finding.tone]),
      [
        [
          1,
          'The experiences and progress of children who need help and protection',
          'Help comes early and is effective. In 2. place it is well planned.',
          'strength',
        ],
        [2, 'The experiences and progress of children who need help and protection', 'Visits are timely.', 'strength'],
        [
          3,
          'The experiences and progress of children in care',
          'Some children wait too long, and the paragraph goes on without ending until the next page.',
          'weakness',
        ],
      ],
    )
    assert.deepEqual([reading.pages, reading.places.improvements, reading.places.findings], [4, [2, 2], [3, 3, 3]])
  })

  test('can be asked for many times at once, and its bytes stay the asker’s', async () => {
    const bytes = madeReport()
    const readings = await Promise.all([1, 2, 3].map(() => readReport(bytes, 'report.pdf')))
    assert.ok(readings.every(reading => reading.ok))
    assert.ok(bytes.length > 1000)
  })

  test('has pictures of its pages', async () => {
    const picture = await pagePicture(madeReport(), 2, 300)
    if (!picture.ok) assert.fail(picture.says)
    assert.deepEqual([...picture.png.subarray(1, 4)], [...latin('PNG')])
    assert.deepEqual([picture.pages, Buffer.from(picture.png).readUInt32BE(16)], [4, 300])
  })

  test('has no picture of a page it has not, nor one a mile wide', async () => {
    assert.deepEqual(await pagePicture(madeReport(), 5, 300), { ok: false, says: 'There is no page 5.' })
    assert.deepEqual(await pagePicture(madeReport(), 0, 300), { ok: false, says: 'There is no page 0.' })
    assert.equal((await pagePicture(madeReport(), 1, 100_000)).ok, false)
    assert.equal((await pagePicture(latin('no'), 1, 300)).ok, false)
  })
})

describe('a file that cannot be read is refused in one line', () => {
  test('when it is empty', async () => assert.equal(await saysOf(new Uint8Array()), 'This file is empty.'))

  test('when it is not a PDF', async () => {
    assert.equal(await saysOf(latin('Dear colleague')), 'This is not a PDF.')
    assert.equal(await saysOf(Uint8Array.from({ length: 5000 }, (_, place) => place % 251)), 'This is not a PDF.')
  })

  test('when it is a web page named .pdf', async () => {
    const page = '<!DOCTYPE html>\n<html><body><h1>404</h1></body></html>'
    assert.equal(await saysOf(latin(page)), 'This is a web page saved as a PDF, not a PDF.')
  })

  test('when it is larger than the limit', async () => {
    const says = await saysOf(new Uint8Array(LIMITS.largest_bytes + 1))
    assert.equal(says, 'This file is 51 MB. The largest that can be read is 50 MB.')
    assert.match(await saysOf(new Uint8Array(200 * 1024 * 1024)), /^This file is 200 MB/)
  })

  test('when it is cut short', async () => {
    const whole = madeReport()
    for (const part of [0.2, 0.5, 0.9]) {
      assert.equal(await saysOf(whole.slice(0, whole.length * part)), 'This PDF is cut short: its end is missing.')
    }
  })

  test('when it is locked with a password', async () => {
    const lock = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'6f'.repeat(32)}> /U <${'75'.repeat(32)}> >> /ID [<${'61'.repeat(16)}> <${'61'.repeat(16)}>]`
    assert.equal(
      await saysOf(madePdf([[{ x: 70, y: 700, text: 'Secret' }]], lock)),
      'This PDF is locked with a password.',
    )
  })

  test('when it is a PDF with nothing whole in it', async () => {
    assert.match(await saysOf(latin(`%PDF-1.7\n${'x'.repeat(500)}\n%%EOF`)), /^This PDF (is damaged|has no pages)/)
    assert.match(await saysOf(madePdf([])), /^This PDF (is damaged|has no pages)/)
  })

  test('when it is a PDF that is no report', async () => {
    const letter = madePdf([[{ x: 70, y: 700, text: 'Dear director, we visited the children of Aldermere.' }]])
    assert.equal(await saysOf(letter), 'This PDF is not an inspection report of a layout that can be read.')
  })

  test('when it is only pictures of pages', async () => {
    assert.equal(await saysOf(madePdf([[], []])), 'This PDF holds no text, only pictures of pages.')
  })

  test('when it has more pages than any report', async () => {
    const pages = Array.from({ length: LIMITS.most_pages + 1 }, () => [])
    assert.equal(
      await saysOf(madePdf(pages)),
      `This PDF has ${LIMITS.most_pages + 1} pages. The most that can be read is ${LIMITS.most_pages}.`,
    )
  })

  test('when it takes too long, and the next file is read all the same', async () => {
    const slow = await readReport(madeReport(), 'report.pdf', { milliseconds: 0 })
    assert.deepEqual(slow, { ok: false, says: 'This file took too long to read, and was given up.' })
    assert.equal(await saysOf(madeReport()), 'read')
  })

  test('when its insides have been changed at random, or else it is read; nothing is ever thrown', async () => {
    const whole = madeReport()
    for (let seed = 1; seed <= 60; seed += 1) {
      const bytes = Uint8Array.from(whole)
      for (let change = 0; change < 40; change += 1) {
        bytes[20 + ((seed * 7919 + change * 104_729) % (bytes.length - 60))] = (seed * 31 + change * 17) % 256
      }
      const reading = await readReport(bytes, 'report.pdf')
      assert.ok(reading.ok || !reading.says.includes('\n'))
    }
    assert.equal(await saysOf(whole), 'read')
  })
})
