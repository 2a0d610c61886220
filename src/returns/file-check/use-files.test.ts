import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { useFiles, withReplaced } from './use-files.ts'

const file = (filename: string, text = '') => ({ filename, type: 'text/csv', bytes: Buffer.from(text) })
const census = file('census.xml', '<Message>')
const named = (files: readonly { name: string }[]) => files.map(({ name }) => name)

describe('files that were given', () => {
  test('are used for this year or the one before by where they were put, and lists wherever they were put', () => {
    const homes = file('homes.csv', 'URN,Placement code\n')
    const used = useFiles([file('header.csv'), file('notes.txt')], [file('header.csv'), homes])
    assert.equal(used.return, 'ssda903')
    assert.deepEqual(
      used.files.map(({ name, use }) => [name, use]),
      [
        ['header.csv', 'return'],
        ['notes.txt', 'unknown'],
        ['header.csv', 'previous'],
        ['homes.csv', 'providers'],
      ],
    )
  })

  test('are refused where they are of two returns, also where the two stand in different places', () => {
    const says = [
      {
        field: 'files',
        says: 'These are files of the SSDA903 and of the children in need census: check one return at a time',
      },
    ]
    assert.deepEqual(useFiles([file('header.csv'), census], []).refusals, says)
    assert.deepEqual(useFiles([file('header.csv')], [census]).refusals, says)
  })

  test('are refused by name where one is too large', () => {
    const large = { ...file('episodes.csv'), is_too_large: true }
    assert.deepEqual(useFiles([file('header.csv'), large], []).refusals, [
      { field: 'files', says: 'episodes.csv is larger than 64 MB' },
    ])
  })
})

describe('files given again', () => {
  const before = useFiles([file('header.csv'), file('missing.csv')], [file('missing.csv')]).files

  test('take the place of the file of the same table and year, whatever it is called', () => {
    const since = useFiles([file('export (2).csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END\n')], []).files
    const files = withReplaced(before, since)
    assert.deepEqual(
      files.map(({ name, use }) => [name, use]),
      [
        ['header.csv', 'return'],
        ['missing.csv', 'previous'],
        ['export (2).csv', 'return'],
      ],
    )
  })

  test('take the place of all of a year where they hold the whole return', () => {
    const since = useFiles([file('return.xml', '<EXPSSDA903>')], []).files
    assert.deepEqual(named(withReplaced(before, since)), ['missing.csv', 'return.xml'])
  })
})
