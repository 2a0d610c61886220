import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MonthValue } from '../inspection/trajectory/trajectory.ts'
import { randomFrom } from './random.ts'
import { collectRows, type Row } from './rows.ts'
import type { Workforce } from './workforce.ts'
import { writeProgrammeMeasures } from './write-programme-measures.ts'

test('Aldermere’s loaded measures are attached where their improvements are, with a path, and nothing is in the future', () => {
  const force = { today: '2026-11-23', everybody: [] as Workforce['everybody'] } as Workforce
  const written = (items: readonly string[]) => {
    const rows = collectRows()
    writeProgrammeMeasures(rows, randomFrom(1), { items, published: '2025-08-11', force })
    return rows.waiting
  }
  const all = written(Array.from({ length: 10 }, (_, n) => `item ${n + 1}`))
  const attached = all.get('improvement_measure') as Row<'improvement_measure'>[]
  assert.deepEqual(
    attached.map(each => [each.measure, each.improvement_item_id]),
    [
      ['PM1', 'item 7'],
      ['PM2', 'item 9'],
    ],
  )
  for (const [n, each] of (all.get('improvement_trajectory') as Row<'improvement_trajectory'>[]).entries()) {
    const months = each.months as unknown as MonthValue[]
    const measure = attached[n]
    assert.equal(months[0]?.value, (100 * Number(measure?.baseline_numerator)) / Number(measure?.baseline_denominator))
    assert.equal(months.at(-1)?.value, measure?.target)
  }
  const loaded = all.get('programme_measure_month') as Row<'programme_measure_month'>[]
  assert.equal(loaded.length, 36)
  assert.ok(loaded.every(each => String(each.loaded_at) < '2026-11-23'))
  assert.equal(written(['item 1']).get('improvement_measure'), undefined)
})
