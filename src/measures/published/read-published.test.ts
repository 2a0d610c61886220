import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readCsv } from './read-csv.ts'
import { readPublished } from './read-published.ts'

const read = (text: string) => readPublished(Buffer.from(text))
const census = 'CIN census 2025, table C1'

describe('a file of published figures', () => {
  test('gives a figure for each of the others it names, with where it comes from', () =>
    assert.deepEqual(
      read(`measure,england,neighbours,region,source\r\nAS1,83.2,84%,,"${census}"\r\nci1,"1,340",c,z,LAIT\r\n`),
      {
        figures: [
          { measure: 'AS1', whose: 'england', value: 83.2, source: census },
          { measure: 'AS1', whose: 'neighbours', value: 84, source: census },
          { measure: 'CI1', whose: 'england', value: 1340, source: 'LAIT' },
        ],
        faults: [],
      },
    ))

  test('may have its columns in any order, words for people beside them, and rows without a figure', () => {
    const { figures, faults } = read(
      'Source,Title,England,Measure,Unit\nLAIT,Re-referrals,22,FD7,%\n,Assessments,,AS1,%\n\n',
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(figures, [{ measure: 'FD7', whose: 'england', value: 22, source: 'LAIT' }])
  })

  test('is read however a spreadsheet saved it', () => {
    const bytes = Buffer.from('\uFEFFmeasure,england,source\nFD7,22,Table 1 – England\n')
    assert.equal(readPublished(bytes).figures[0]?.source, 'Table 1 – England')
    const windows = Buffer.concat([
      Buffer.from('measure,england,source\nFD7,22,Table 1 '),
      Buffer.from([0x96]),
      Buffer.from(' England\n'),
    ])
    assert.equal(readPublished(windows).figures[0]?.source, 'Table 1 – England')
  })

  test('says of each fault the row and the column, and gives them all', () =>
    assert.deepEqual(
      read(
        [
          'measure,england,neighbours,source',
          'ZZ9,1,,LAIT',
          'AS1,eighty,104,LAIT',
          'FD7,22,-3,',
          'FD7,23,,LAIT',
          'FD10,5,,LAIT',
        ].join('\n'),
      ).faults,
      [
        'Row 2, measure: there is no measure “ZZ9”',
        'Row 3, england: “eighty” is not a number',
        'Row 3, neighbours: 104 is over 100, and the measure is a percentage',
        'Row 4, source: say where the figures come from',
        'Row 4, neighbours: -3 is less than nought',
        'Row 5, england: row 4 gives FD7 already',
        'Row 6, measure: FD10 is a mix: it has no one figure to compare',
      ],
    ))

  test('says what is wrong with its columns before anything else', () => {
    assert.deepEqual(read('indicator,england\nAS1,83').faults, [
      'Row 1: there is no column measure',
      'Row 1: there is no column source',
      'Row 1, indicator: this column is not known; the columns are measure, title, unit, england, neighbours, region, source',
    ])
    assert.deepEqual(read('measure,england,England,source\nAS1,83,84,LAIT').faults, [
      'Row 1, england: this column is there twice',
    ])
    assert.deepEqual(read('measure,source\nAS1,LAIT').faults, [
      'Row 1: there is no column of figures: england, neighbours, region',
    ])
    assert.deepEqual(read('').faults, ['The file is empty'])
    assert.deepEqual(read('measure,england,source\nAS1,,').faults, ['The file holds no figure'])
  })
})

describe('rows of CSV', () => {
  test('keep what is quoted together, and are counted as a spreadsheet counts them', () =>
    assert.deepEqual(readCsv('a,b\r\n\r\n"one, ""two""\nthree",4\nlast,'), [
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['one, "two"\nthree', '4'] },
      { row: 4, cells: ['last', ''] },
    ]))
})
