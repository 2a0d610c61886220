import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkFiles } from '../returns/file-check/check-files.ts'
import { collectionOf } from '../returns/ssda903/check.ts'
import { randomFrom } from './random.ts'
import { type Rows, returnFiles, returnRows } from './return-files.ts'
import { SLIPS, withSlips } from './return-slips.ts'

const YEAR = 2026
const check = (rows: Rows) =>
  checkFiles({
    return: 'ssda903',
    year: YEAR,
    authority: null,
    likely_year: YEAR,
    files: returnFiles(rows).map(each => ({ ...each, use: 'return' as const })),
  })

describe('the looked-after return of Aldermere', () => {
  const rows = returnRows(randomFrom(7), collectionOf(YEAR))

  test('has nothing wrong by any rule before somebody slips', () => {
    const { children, rules, faults } = check(rows)
    assert.deepEqual([children, faults], [60, []])
    assert.ok(rules > 250)
  })

  test('has each slip found, by some rule, in its own row', () => {
    const { faults } = check(withSlips(rows, SLIPS))
    for (const slip of SLIPS) {
      const alone = check(withSlips(rows, [slip])).faults
      assert.ok(alone.length > 0, `${slip.table} ${slip.nth}`)
      assert.ok(
        faults.some(each =>
          alone.some(({ rule, table, row }) => rule === each.rule && table === each.table && row === each.row),
        ),
      )
    }
  })
})
