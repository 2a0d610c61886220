import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AnyRule, Row } from './rule.ts'
import { runnable, runRules } from './run-rules.ts'

type Child = { readonly id: number; readonly own: Row }
const declared = { says: 'It is wrong.', fields: ['A'], needs: ['Header'], from: 2025 }
const odd: AnyRule<Child, string> = {
  ...declared,
  code: '1',
  check: ({ id, own }, fault) => {
    if (id % 2 === 1) fault(own, 'A')
  },
}
const last: AnyRule<Child, string> = {
  ...declared,
  code: '2',
  until: 2026,
  checkAll: (children, fault) => {
    const child = children.at(-1)
    if (child) fault(child.own, 'B')
  },
}
const children = Array.from({ length: 600 }, (_, id) => ({ id, own: { table: 'Header', row: id, unread: null } }))

describe('the rules that can be run', () => {
  const of = (year: number, ...has: string[]) => {
    const sayMissing = (missing: readonly string[]) => `without ${missing.join()}`
    const { run, not_run } = runnable([odd, last], { year, has: new Set(has), sayMissing })
    return [run.map(({ code }) => code), not_run]
  }

  test('are those of the year whose needs are met', () => {
    assert.deepEqual(of(2026, 'Header'), [['1', '2'], []])
    assert.deepEqual(of(2027, 'Header'), [['1'], []])
    assert.deepEqual(of(2024), [[], []])
  })

  test('leave the others, each with why', () =>
    assert.deepEqual(of(2027), [[], [{ rule: '1', why: 'without Header' }]]))
})

describe('a run of rules', () => {
  test('says every row at fault, with its child, and none for what is decided over all', () => {
    const found: [string, number, number | null][] = []
    runRules([last, odd], children, (rule, { row }, child) => found.push([rule, row, child ? child.id : null]))
    assert.equal(found.length, 301)
    assert.deepEqual(
      [found[0], found.at(-2), found.at(-1)],
      [
        ['1', 1, 1],
        ['1', 599, 599],
        ['2', 599, null],
      ],
    )
  })
})
