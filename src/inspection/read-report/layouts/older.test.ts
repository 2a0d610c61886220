import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { madeBoardReview, madeLookedAfterReport, madeUnknownReport } from '../made-2013.ts'
import { heading, laid } from '../made-flow.ts'
import { madePdf } from '../made-pdf.ts'
import { readReport, stopReading } from '../read-report.ts'

after(stopReading)

const read = async (bytes: Uint8Array) => {
  const reading = await readReport(bytes, 'report.pdf')
  if (!reading.ok) assert.fail(reading.says)
  return reading.report
}

describe('a report of 2013 on services for looked after children', () => {
  test('is read with its five judgements, and what is to be done by when', async () => {
    const { judgements, improvements, findings, ...about } = await read(madeLookedAfterReport())
    assert.deepEqual(about, {
      file: 'report.pdf',
      authority: 'Aldermere',
      urn: null,
      visit: null,
      figures: [],
      second_hand: false,
      framework: 'LAC 2013',
      kind: 'inspection',
      inspection_start: '2013-07-15',
      inspection_end: '2013-07-19',
      published: '2013-08-23',
      lead_inspectors: ['Ann Lee'],
      overall: 'adequate',
      faults: [
        {
          field: 'judgements',
          says: '“Outcomes for looked after children and young people” is adequate in the table, inadequate in its heading.',
        },
      ],
    })
    assert.deepEqual(
      judgements.map(row => [row.area, row.grade]),
      [
        ['capacity_to_improve', 'good'],
        ['outcomes', 'adequate'],
        ['quality_of_provision', 'inadequate'],
        ['leaders', 'adequate'],
      ],
    )
    assert.deepEqual(
      improvements.map(item => [item.text, item.group]),
      [
        ['read every plan', 'Immediately'],
        ['see every child.', 'Immediately'],
        ['find more foster carers.', 'Within three months'],
      ],
    )
    assert.deepEqual(
      findings.map(finding => finding.paragraph),
      [2, 4],
    )
  })
})

describe('the review of a safeguarding children board alone', () => {
  test('is read, its one judgement being the overall one', async () => {
    const { judgements, improvements, findings, ...about } = await read(madeBoardReview())
    assert.deepEqual(about, {
      file: 'report.pdf',
      authority: 'Aldermere',
      urn: null,
      visit: null,
      figures: [],
      second_hand: false,
      framework: 'LSCB review',
      kind: 'review',
      inspection_start: '2015-06-15',
      inspection_end: '2015-06-17',
      published: '2015-08-03',
      lead_inspectors: ['Ann Lee'],
      overall: 'requires improvement',
      faults: [],
    })
    assert.deepEqual(judgements, [
      {
        area: 'local_safeguarding_children_board',
        label: 'The Local Safeguarding Children Board',
        grade: 'requires improvement',
      },
    ])
    assert.deepEqual([improvements.length, improvements[0]?.paragraph, findings.length], [1, 2, 2])
  })
})

describe('a report of no known framework', () => {
  test('is read as far as it goes, and marked', async () => {
    const report = await read(madeUnknownReport())
    assert.deepEqual([report.framework, report.inspection_start, report.overall], ['unknown', '2008-03-03', null])
    assert.equal(report.improvements.length, 1)
    assert.deepEqual(
      report.faults.map(fault => fault.field),
      ['framework', 'authority', 'lead_inspectors', 'judgements', 'overall', 'findings'],
    )
  })

  test('is refused where it is plainly no report on services for children', async () => {
    for (const title of ['Inspection of Aldermere prison', 'Minutes of the children’s panel']) {
      const bytes = madePdf(laid([heading(title, 26), heading('Inspection dates: 3 to 7 March 2008')]))
      const reading = await readReport(bytes, 'report.pdf')
      assert.equal(reading.ok, false, title)
    }
  })
})
