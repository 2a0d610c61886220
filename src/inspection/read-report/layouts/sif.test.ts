import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { madeSif, madeSif2014 } from '../made-older.ts'
import { readReport, stopReading } from '../read-report.ts'

after(stopReading)

const read = async (bytes: Uint8Array, fileName = 'report.pdf') => {
  const reading = await readReport(bytes, fileName)
  if (!reading.ok) assert.fail(reading.says)
  return reading.report
}
const faults = async (...said: Parameters<typeof madeSif>) =>
  (await read(madeSif(...said))).faults.map(fault => `${fault.field}: ${fault.says}`)

describe('a report of the single inspection framework', () => {
  test('is read whole, with the sub-judgements and the judgement of the board', async () => {
    const { improvements, board_improvements, findings, judgements, ...about } = await read(
      madeSif(),
      '99999-aldermere-2017-08-26.pdf',
    )
    assert.deepEqual(about, {
      file: '99999-aldermere-2017-08-26.pdf',
      authority: 'Aldermere',
      urn: '99999',
      visit: null,
      figures: [],
      second_hand: false,
      framework: 'SIF',
      kind: 'inspection',
      inspection_start: '2017-06-12',
      inspection_end: '2017-07-06',
      published: '2017-08-25',
      lead_inspectors: ['Mary Ann O’Neil'],
      overall: 'requires improvement',
      faults: [],
    })
    assert.deepEqual(
      judgements.map(row => [row.area, row.label, row.grade]),
      [
        ['help_and_protection', 'Children who need help and protection', 'requires improvement'],
        ['children_in_care', 'Children looked after and achieving permanence', 'good'],
        ['adoption', 'Adoption performance', 'outstanding'],
        ['care_leavers', 'Experiences and progress of care leavers', 'requires improvement'],
        ['leaders', 'Leadership, management and governance', 'not judged'],
        ['local_safeguarding_children_board', 'The Local Safeguarding Children Board', 'good'],
      ],
    )
    assert.deepEqual(
      improvements.map(item => [item.text, item.paragraph]),
      [
        ['Visit the children who wait (paragraph 4).', 4],
        ['Write plans that say: • who will act • by when.', null],
      ],
    )
    assert.deepEqual(
      board_improvements?.map(item => item.text),
      ['The board should count the children it has heard from.'],
    )
    assert.deepEqual(
      findings.map(finding => [finding.paragraph, finding.section]),
      [
        [null, 'The experiences and progress of children who need help and protection'],
        [3, 'The experiences and progress of children who need help and protection'],
        [4, 'The experiences and progress of children who need help and protection'],
        [5, 'The graded judgement for adoption performance'],
        [6, 'Leadership, management and governance'],
        [8, 'Inspection findings – the Local Safeguarding Children Board'],
      ],
    )
  })

  test('of 2014 tells priorities from the rest, under the headings they stand beneath', async () => {
    const { improvements, judgements, overall, findings } = await read(madeSif2014())
    assert.equal(overall, 'requires improvement')
    assert.equal(judgements.at(-1)?.grade, 'good')
    assert.deepEqual(
      improvements.map(item => [item.text, item.group, item.priority]),
      [
        ['See every child.', 'Priority and immediate action: Seeing children', true],
        ['Finish the plans.', 'Areas for improvement: Plans', false],
      ],
    )
    assert.deepEqual(
      findings.map(finding => finding.paragraph),
      [1, 2, null, 5, 7],
    )
  })

  test('of 2014 is faulted where its table and its section give different grades', async () => {
    assert.deepEqual(
      (await read(madeSif2014())).faults.filter(fault => fault.field === 'judgements').map(fault => fault.says),
      ['“Children who need help and protection” is requires improvement in the table, inadequate in its heading.'],
    )
  })

  test('that was a re-inspection says so, and needs no board', async () => {
    const title = ['Re-inspection of services for children in need of help and', 'protection']
    const report = await read(madeSif({ title }))
    assert.deepEqual([report.framework, report.board_improvements, report.faults], ['SIF re-inspection', undefined, []])
    const endsInRe = await read(madeSif({ authority: ['Aldermereshire'], statement: 'Children’s services are good' }))
    assert.equal(endsInRe.framework, 'SIF')
  })
})

describe('a report of the single inspection framework that is not quite as they were', () => {
  test('is read whatever stands between its dates', async () => {
    for (const dates of [
      'Inspection date: 12 June — 6 July 2017',
      'Inspection dates: 12 June 2017-6 July 2017',
      'Inspection date 12/06/2017 to 06/07/2017',
    ]) {
      const report = await read(madeSif({ dates }))
      assert.deepEqual([report.inspection_start, report.inspection_end], ['2017-06-12', '2017-07-06'], dates)
    }
  })

  test('is read where two lines of its head have run together', async () => {
    const dates = 'Inspection date: 12 June 2017 – 6 July 2017 Report published: 25 August 2017'
    const report = await read(madeSif({ dates, published: '' }))
    assert.deepEqual(
      [report.inspection_start, report.inspection_end, report.published],
      ['2017-06-12', '2017-07-06', '2017-08-25'],
    )
  })

  test('is faulted where it spells its authority in two ways', async () => {
    assert.deepEqual(await faults({ statement: 'Children’s services in Aldermeer are good' }), [
      'authority: The title says “Aldermere”, the judgement “Aldermeer”.',
    ])
    assert.deepEqual(await faults({ authority: ['City of Aldermere Metropolitan District', 'Council'] }), [])
  })

  test('is faulted where the title has lost its authority, which the judgement names', async () => {
    const report = await read(madeSif({ authority: [] }))
    assert.equal(report.authority, 'Aldermere')
    assert.match(report.faults[0]?.says ?? '', /The title names no authority/)
  })

  test('is read where its overall judgement begins as no other does', async () => {
    const report = await read(madeSif({ statement: 'Help for children in Aldermere is outstanding' }))
    assert.deepEqual([report.overall, report.judgements.length, report.faults], ['outstanding', 6, []])
  })

  test('is faulted where its overall judgement is missing, and none is worked out', async () => {
    const report = await read(madeSif({ statement: '' }))
    assert.equal(report.overall, null)
    assert.equal(report.inspection_end, '2017-07-06')
    assert.ok(report.faults.some(fault => fault.field === 'overall'))
  })

  test('is faulted where the review of the board its title promises is not found', async () => {
    assert.deepEqual(await faults({ board: '' }), [
      'judgements: No judgement of the safeguarding children board was found.',
    ])
    assert.deepEqual(await faults({ board: 'This board does well' }), [
      'judgements: No grade was found beside “The Local Safeguarding Children Board (LSCB)”.',
    ])
  })

  test('is faulted where a row of its table is missing, or a grade', async () => {
    const rows: Parameters<typeof madeSif>[1] = [
      [['1. Children who need help and protection'], ['Good']],
      [['2. Children looked after and achieving', 'permanence'], []],
      [['3. Leadership, management and governance'], ['Good']],
    ]
    const says = await faults({}, rows)
    assert.ok(says.includes('judgements: No judgement was found for adoption.'), says.join('\n'))
    assert.ok(says.includes('judgements: No grade was found beside “Children looked after and achieving permanence”.'))
  })

  test('is faulted where a heading is missing, of an area or of what is to be improved', async () => {
    assert.deepEqual(await faults({ left_out: ['Leadership, management and governance'] }), [
      'findings: No section was found on leaders.',
    ])
    assert.deepEqual(await faults({ left_out: ['Recommendations'] }), [
      'board_improvements: Nothing was found under what the safeguarding children board needs to improve.',
      'improvements: Nothing was found under what needs to improve.',
    ])
  })

  test('is faulted where it was published before it ended', async () => {
    assert.deepEqual(await faults({ published: 'Report published: 25 August 2016' }), [
      'published: It was published before the inspection ended.',
    ])
  })
})
