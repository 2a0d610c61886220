import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tableByColumns, tableByName } from './which-table.ts'

describe('the table a file is of', () => {
  test('is known by its name, in any case, with its year, its return and any sign', () => {
    assert.equal(tableByName('header.csv'), 'Header')
    assert.equal(tableByName('HEADER.CSV'), 'Header')
    assert.equal(tableByName('SSDA903_2027 Placed for adoption.csv'), 'PlacedAdoption')
    assert.equal(tableByName('sent/2026_27 previous-permanence.csv'), 'PrevPerm')
    assert.equal(tableByName('C:\\sent\\Social worker.csv'), 'SWEpisodes')
  })

  test('is not guessed from part of a name', () => {
    for (const name of ['', '.csv', 'headers of columns.csv', 'episodes old.csv', 'constructor.csv'])
      assert.equal(tableByName(name), null, name)
  })

  test('is known by its columns, of which one may be missing', () => {
    assert.equal(tableByColumns(['MIS_END', 'MIS_START', 'MISSING', 'DOB', 'CHILD']), 'Missing')
    assert.equal(tableByColumns(['CHILD', 'MISSING', 'MIS_START', 'MIS_END']), 'Missing')
  })

  test('is none where more are missing', () => {
    assert.equal(tableByColumns(['CHILD', 'DOB', 'MISSING']), null)
    assert.equal(tableByColumns([]), null)
  })
})
