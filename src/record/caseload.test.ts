import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Found, layTogether } from './caseload.ts'

const child = (id: string, forename: string, is_lead = true) => ({
  id,
  reference: 1,
  forename,
  surname: 'Marsh',
  known_as: null,
  date_of_birth: '2020-01-01',
  expected_on: null,
  is_lead,
  start_at: '2026-01-05',
})

const signal = (id: string, person_id: string, escalate_on: string, more = {}) => ({
  id,
  person_id,
  evidence: `Evidence ${id}`,
  escalate_on,
  waits: true,
  is_named: false,
  ...more,
})

const found = (more: Partial<Found>): Found => ({
  children: [child('leo', 'Leo'), child('ava', 'Ava', false)],
  due: [],
  seen: [],
  workers: [],
  standing: [],
  signals: [],
  diary: [],
  returned: [],
  drafts: [],
  openings: [],
  ...more,
})

describe('a worker’s children and what hangs on them', () => {
  test('each child has their own, and nothing where nothing was found', () => {
    const { children } = layTogether(
      found({
        due: [{ id: 'leo', clock: 'CIN-04', due_on: '2026-12-01', overdue: 1 }],
        seen: [{ id: 'leo', last_seen_on: '2026-11-12', last_alone_on: null, not_alone_twice: true }],
        workers: [{ id: 'leo', workers: 3 }],
      }),
    )
    const [leo, ava] = children
    assert.deepEqual([leo?.clock, leo?.overdue, leo?.last_seen_on, leo?.workers], ['CIN-04', 1, '2026-11-12', 3])
    assert.deepEqual([ava?.clock, ava?.overdue, ava?.last_seen_on, ava?.workers], [null, 0, null, 0])
  })

  test('a child stands where they stand the strongest, and elsewhere where nothing is open', () => {
    const standing = [
      { id: 'leo', status: 'referral' },
      { id: 'leo', status: 'plan' },
    ] as const
    const { children } = layTogether(found({ standing: [...standing] }))
    assert.deepEqual(
      children.map(({ status }) => status),
      ['plan', 'other'],
    )
  })

  test('a row says how many signs of drift there are and shows the oldest', () => {
    const signals = [signal('1', 'leo', '2026-12-05', { waits: false }), signal('2', 'leo', '2026-12-01')]
    const { children } = layTogether(found({ signals }))
    assert.deepEqual([children[0]?.signals, children[0]?.evidence], [2, 'Evidence 1'])
  })

  test('what waits for the worker is drift of children they lead for or that names them, the soonest to go up first', () => {
    const { drift } = layTogether(
      found({
        signals: [
          signal('1', 'leo', '2026-12-05'),
          signal('2', 'leo', '2026-12-01'),
          signal('3', 'ava', '2026-12-01'),
          signal('4', 'ava', '2026-12-03', { is_named: true }),
          signal('5', 'leo', '2026-11-30', { waits: false }),
        ],
      }),
    )
    assert.deepEqual(
      drift.map(({ id, name }) => `${id} ${name}`),
      ['2 Leo Marsh', '4 Ava Marsh', '1 Leo Marsh'],
    )
  })
})
