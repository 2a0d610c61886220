import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { GivenFile } from '../reading-fault.ts'
import type { RowOf } from './child.ts'
import { identifiers } from './identifiers.ts'
import { LAYOUT, LOOKED_BACK_AT, TABLES, type TableName } from './layout.ts'
import { inShares, openFiles, type Part, readShare, readShareBefore, readTables, sharesOf } from './open-return.ts'
import { readReturn } from './read-return.ts'
import { RULES } from './rules/index.ts'

const file = (name: string, text: string, encoding: BufferEncoding = 'utf8'): GivenFile => ({
  name,
  bytes: new Uint8Array(Buffer.from(text, encoding)),
})

const opened = (files: readonly GivenFile[], childrenEach: number) => {
  const known = identifiers()
  const open = openFiles(files, known)
  if (open === null) return null
  const shares = sharesOf(known.size, childrenEach)
  const given = inShares(open.files, shares, childrenEach)
  const parts = Array.from({ length: shares }, (_, share) => readShare(given, share))
  return { open, given, parts, children: known.size }
}

const inOrder = (rows: readonly { readonly row: number }[]) => rows.toSorted((one, other) => one.row - other.row)
const rowsOf = ({ sent }: Part, name: TableName) => (sent[name] ?? []) as readonly RowOf<TableName>[]
const joined = (parts: readonly Part[]) =>
  Object.fromEntries(
    TABLES.filter(name => parts[0]?.sent[name]).map(name => [name, inOrder(parts.flatMap(part => rowsOf(part, name)))]),
  )
const sorted = (faults: readonly unknown[]) => faults.map(each => JSON.stringify(each)).sort()

const id = fc.constantFrom('1', '2', '03', ' 3', 'A é', 'a"b', '', '  ')
const cell = fc.constantFrom(
  '',
  ' ',
  'u1',
  'P2',
  '01/04/2026',
  '31/02/2026',
  'x,y',
  'a;b',
  'line\nline',
  '’',
  'say "so"',
)
const table: fc.Arbitrary<TableName> = fc.constantFrom('Header', 'Episodes', 'UASC', 'Reviews')
const rows = fc.array(fc.tuple(id, fc.array(cell, { maxLength: 6 })), { maxLength: 12 })
const written = (text: string, quotes: 'all' | 'needed' | 'none') =>
  quotes === 'all' || (quotes === 'needed' && /[,;"\n]/.test(text)) ? `"${text.replaceAll('"', '""')}"` : text

const csv = fc
  .record({
    of: table,
    rows,
    quotes: fc.constantFrom('all', 'needed', 'needed', 'none') as fc.Arbitrary<'all' | 'needed' | 'none'>,
    end: fc.constantFrom('\n', '\r\n', '\r'),
    delimiter: fc.constantFrom(',', ';'),
    mark: fc.boolean(),
    encoding: fc.constantFrom<BufferEncoding>('utf8', 'latin1'),
  })
  .map(({ of, rows: given, quotes, end, delimiter, mark, encoding }) => {
    const lines = [Object.keys(LAYOUT[of]), ...given.map(([child, cells]) => [child, ...cells])]
    const text = lines.map(cells => cells.map(each => written(each, quotes)).join(delimiter)).join(end)
    return file(`${of}.csv`, `${mark && encoding === 'utf8' ? '\uFEFF' : ''}${text}${end}`, encoding)
  })

describe('a return read a share of its children at a time', () => {
  test('holds the same rows, by the same numbers, and says the same of them as one read whole', () =>
    fc.assert(
      fc.property(
        fc.array(csv, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (files, childrenEach) => {
          const read = opened(files, childrenEach)
          if (read === null) return
          const whole = readReturn(files)
          assert.deepEqual(joined(read.parts), whole.sent)
          assert.deepEqual(
            sorted([...read.open.faults, ...read.parts.flatMap(part => part.faults)]),
            sorted(whole.faults),
          )
        },
      ),
      { numRuns: 400 },
    ))

  test('of the year before holds the tables that rules look back at, and says what is wrong with all', () =>
    fc.assert(
      fc.property(fc.array(csv, { minLength: 1, maxLength: 4 }), files => {
        const read = opened(files, 2)
        if (read === null) return
        const before = read.parts.map((_, share) => readShareBefore(read.given, share))
        assert.deepEqual(sorted(before.flatMap(part => part.faults)), sorted(read.parts.flatMap(part => part.faults)))
        const [all, looked] = [joined(read.parts), joined(before)]
        for (const name of LOOKED_BACK_AT) assert.deepEqual(looked[name], all[name])
        if (looked.Reviews) assert.deepEqual(looked.Reviews, [])
      }),
      { numRuns: 400 },
    ))

  test('has each child in one share, with its rows of every file, and counts the children', () =>
    fc.assert(
      fc.property(
        fc.array(csv, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (files, childrenEach) => {
          const read = opened(files, childrenEach)
          if (read === null) return
          const idsOf = ({ sent }: Part) =>
            new Set(Object.values(sent).flatMap(each => each.flatMap(({ CHILD }) => CHILD ?? [])))
          const ids = read.parts.flatMap(part => [...idsOf(part)])
          assert.equal(new Set(ids).size, ids.length)
          assert.equal(ids.length, read.children)
        },
      ),
      { numRuns: 400 },
    ))

  const header = file('header.csv', 'CHILD,SEX\n1,1\n,\n2,2\n3,1\n')
  const uasc = file('uasc.csv', 'CHILD,SEX\n3,1\n')
  const missing = file('missing.csv', 'CHILD,MISSING\n2,M\n1,M\n')

  test('is not opened where its quotes do not match, to be read whole', () => {
    assert.equal(opened([header, file('missing.csv', 'CHILD,MISSING\n1,"M\n')], 1), null)
    assert.equal(opened([file('header.csv', '\nCHILD,SEX\n1,1\n')], 1), null)
  })

  test('gives tables whole for rules over all children, with what is worked out for them, and the others empty', () => {
    const read = opened([header, uasc, missing], 1)
    assert.ok(read)
    const { sent } = readTables(read.given, new Set(['Header']))
    assert.deepEqual(
      sent.Header?.map(({ CHILD, UASC, row }) => [CHILD, UASC, row]),
      [
        ['1', '0', 0],
        ['2', '0', 1],
        ['3', '1', 2],
      ],
    )
    assert.deepEqual(sent.Missing, [])
  })

  test('serves every rule over all children, which looks at tables of this year alone', () => {
    const ofAll = RULES.filter(each => 'checkAll' in each)
    assert.ok(ofAll.length > 0)
    for (const { code, needs } of ofAll)
      assert.ok(
        needs.every(need => need in LAYOUT),
        code,
      )
  })
})
