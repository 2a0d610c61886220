import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CATALOGUES } from './catalogue.ts'
import { needKind, needSaid, tableOf } from './need-said.ts'
import { cellSaid, sayTable, tableSaid } from './rule-said.ts'

describe('what a rule is about, in words', () => {
  test('every cell and every table that a rule names has words of its own', () => {
    for (const { id, rules } of CATALOGUES)
      for (const { code, fields, needs } of rules) {
        for (const cell of fields) assert.notEqual(cellSaid(id, cell), cell, `${id} ${code}`)
        for (const table of needs.flatMap(need => tableOf(need) ?? []))
          assert.notEqual(tableSaid(id, table), table, `${id} ${code}`)
      }
  })

  test('a table whose name is no word has beside it what it holds', () => {
    assert.equal(sayTable('ssda903', 'Episodes'), 'Episodes')
    assert.equal(sayTable('ssda903', 'AD1'), 'AD1 (adoptions)')
    assert.equal(sayTable('ssda903', 'OC3_last'), 'OC3 (care leavers), a year before')
  })

  test('the year before is told from this one, and a list somebody loads from both', () => {
    assert.equal(needSaid('Header'), 'Header')
    assert.equal(needSaid('Header_last'), 'Header of the year before')
    assert.equal(needSaid('providers'), 'Ofsted’s list of providers')
    assert.deepEqual(['Header', 'Header_last', 'postcodes', 'authority'].map(needKind), [
      null,
      'previous',
      'postcodes',
      'authority',
    ])
    assert.deepEqual(['Header', 'OC3_last', 'providers'].map(tableOf), ['Header', 'OC3', null])
  })
})
