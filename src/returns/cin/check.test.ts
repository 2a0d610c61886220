import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CENSUS } from '../../../test/returns/small-returns.ts'
import { checkCin, type Faulty } from './check.ts'
import { readCensus } from './read-xml.ts'

const checked = (text: string) => {
  const { header, sent } = readCensus(() => [Buffer.from(text)], 'census.xml')
  const faults: Faulty[] = []
  return { ...checkCin({ header, sent, year: 2026 }, faulty => faults.push(faulty)), faults }
}
const census = Buffer.from(CENSUS).toString()

describe('a check of the census', () => {
  test('says each row at fault, with its rule, its values and its child', () => {
    const { faults, children } = checked(census.replace('WBRI', 'ZZZZ'))
    assert.equal(children, 1)
    assert.deepEqual(
      faults.filter(({ rule }) => rule === '4220'),
      [{ rule: '4220', table: 'ChildCharacteristics', row: 0, fields: ['Ethnicity'], child: '1001' }],
    )
  })

  test('says of the header what is of no child', () => {
    const { faults } = checked(census.replace('2026-03-31', '2026-03-30'))
    assert.deepEqual(
      faults.filter(({ rule }) => rule === '100'),
      [{ rule: '100', table: 'Header', row: 0, fields: ['ReferenceDate'], child: null }],
    )
  })

  test('leaves out what needs a header where there is none, and no rule for a module that no child has', () => {
    assert.deepEqual(checked(census).not_run, [])
    const { not_run } = checked(census.replace(/<Header>.*<\/Header>/s, ''))
    assert.ok(not_run.length > 0)
    assert.ok(not_run.every(({ why }) => why === 'There is no header'))
  })
})
