import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultText, type Said } from './fault-text.ts'
import { toldAlone } from './told-faults.ts'

const SAYS = new Map([
  ['101', 'The child’s sex is "missing".'],
  ['142', 'An episode has not ended.'],
])
const found = { rule: '101', table: 'Header', row: 3, fields: ['SEX'], child: 'A"1' }
const message = 'The child’s sex is "missing".'

describe('a fault as it is written', () => {
  test('is what JSON.stringify makes of it, whatever was written before', () => {
    const textOf = faultText(SAYS)
    const all = [
      found,
      { ...found, fields: ['SEX', 'DOB'], child: null },
      { ...found, rule: '142', table: 'Episodes', fields: [] },
      { ...found, fields: ['DOB', 'SEX'] },
      { ...found, fields: ['DOB'], child: '’' },
    ]
    for (const each of all) assert.equal(textOf(each), `,${JSON.stringify({ ...each, message: SAYS.get(each.rule) })}`)
  })
})

describe('faults that one thread tells', () => {
  const telling = (json: boolean) => {
    const pieces: Uint8Array[] = []
    const told = toldAlone(SAYS, { json, write: bytes => void pieces.push(bytes) })
    return { told, pieces, written: () => Buffer.concat(pieces).toString() }
  }

  test('are parted by commas, those of the files before those of the rules', () => {
    const { told, written } = telling(true)
    const said: Said = { rule: 'READ', table: null, row: null, fields: [], child: null, message: 'header.csv: empty' }
    told.said(said)
    told.found(found)
    told.ends()
    assert.deepEqual(JSON.parse(`[${written()}]`), [said, { ...found, message }])
    assert.deepEqual(
      [...told.counts],
      [
        ['READ', 1],
        ['101', 1],
      ],
    )
  })

  test('are written in pieces as they are found, a million of them, and none is lost', () => {
    const { told, pieces } = telling(true)
    const COUNT = 1_000_000
    for (let row = 0; row < COUNT; row += 1) told.found({ ...found, row })
    assert.ok(pieces.length > 1000)
    told.ends()
    const longest = pieces.reduce((most, { length }) => Math.max(most, length), 0)
    assert.ok(longest < 100_000)
    assert.equal(told.counts.get('101'), COUNT)
    const last = Buffer.from(pieces.at(-1) ?? []).toString()
    assert.ok(last.endsWith(JSON.stringify({ ...found, row: COUNT - 1, message })))
  })

  test('are only counted where no document is asked for', () => {
    const { told, pieces } = telling(false)
    told.found(found)
    told.ends()
    assert.deepEqual([pieces.length, told.counts.get('101')], [0, 1])
  })
})
