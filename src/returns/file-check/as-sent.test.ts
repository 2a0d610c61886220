import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readTable } from '../ssda903/read-csv.ts'
import { csvRowsAsSent, xmlRowAsSent } from './as-sent.ts'

const FILE = Buffer.from(
  'DOB; child ;MISSING;MIS_START;MIS_END\n\n1/2/2012;1001;m;31/06/2026;\n;;;;\n04/02/2012;1002; A ;02/07/2026;"late, ""very"""\n',
)

describe('a row as it was sent', () => {
  test('has its cells as they stand in the file, under its headings, with the row a spreadsheet shows', () => {
    const [first, second] = csvRowsAsSent({ bytes: FILE }, 'Missing', new Set([0, 1]))
    assert.deepEqual(first, {
      table: 'Missing',
      row: 0,
      line: 3,
      child: '1001',
      headings: ['DOB', 'child', 'MISSING', 'MIS_START', 'MIS_END'],
      cells: ['1/2/2012', '1001', 'm', '31/06/2026', ''],
    })
    assert.deepEqual([second?.line, second?.cells], [5, ['04/02/2012', '1002', ' A ', '02/07/2026', 'late, "very"']])
  })

  test('is counted as the reading counts it: empty rows are left out', () => {
    const { rows } = readTable({ name: 'missing.csv', bytes: FILE })
    const sent = csvRowsAsSent({ bytes: FILE }, 'Missing', new Set(rows.map(({ row }) => row)))
    assert.deepEqual(
      sent.map(({ row, child }) => [row, child]),
      rows.map(({ row, CHILD }) => [row, CHILD]),
    )
  })

  test('in XML has the names of its elements, days as the file writes them, and what could not be read as it stood', () => {
    const row = {
      table: 'Assessments',
      row: 4,
      unread: { Authorised: 'soon' },
      Started: '2026-04-02',
      Authorised: null,
      CINdetailsID: '3',
      Factors: ['1A', '2B'],
    }
    const sent = xmlRowAsSent(row, {
      columns: ['CINdetailsID', 'Started', 'Authorised', 'Factors'],
      child: 'A',
      sayDay: day => day.split('-').toReversed().join('/'),
    })
    assert.deepEqual(sent, {
      table: 'Assessments',
      row: 4,
      line: null,
      child: 'A',
      headings: ['Started', 'Authorised', 'Factors'],
      cells: ['02/04/2026', 'soon', '1A, 2B'],
    })
  })
})
