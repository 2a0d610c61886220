import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gathering } from '../faults.ts'
import type { Fault } from '../rule.ts'
import { rowOf } from './as-row.ts'
import { markAfterClosure, markAfterDeath, markBeforeReferral } from './episodes.ts'

const episode = rowOf(
  'CINdetails',
  { CINdetailsID: '1', CINreferralDate: '2025-06-02', CINclosureDate: '2025-12-01' },
  0,
)
const plan = (CINdetailsID: string, CINPlanStartDate: string, row: number) =>
  rowOf('CINplanDates', { CINdetailsID, CINPlanStartDate }, row)
const dated = ['2025-06-01', '2025-06-02', '2025-12-01', '2025-12-02'].map((day, row) => plan('1', day, row))
const ofAnother = plan('2', '2024-01-01', 4)

const marked = (mark: (fault: Fault) => void) => {
  const { fault, taken } = gathering()
  mark(fault)
  return taken().flatMap(({ table, row, fields }) => fields.map(field => `${table} ${row} ${field}`))
}

describe('what is dated', () => {
  test('before the referral of its episode is marked with the referral, the day itself is not', () =>
    assert.deepEqual(
      marked(fault => markBeforeReferral([...dated, ofAnother], 'CINPlanStartDate', [episode], fault)),
      ['CINplanDates 0 CINPlanStartDate', 'CINdetails 0 CINreferralDate'],
    ))

  test('after its episode was closed is marked with the closing, the day itself is not', () =>
    assert.deepEqual(
      marked(fault => markAfterClosure([...dated, ofAnother], ['CINPlanStartDate'], episode, fault)),
      ['CINplanDates 3 CINPlanStartDate', 'CINdetails 0 CINclosureDate'],
    ))

  test('after the child died is marked with the death, in whichever episode', () => {
    const person = rowOf('ChildIdentifiers', { PersonDeathDate: '2025-12-01' }, 0)
    assert.deepEqual(
      marked(fault => markAfterDeath([...dated, plan('2', '2026-01-05', 4)], 'CINPlanStartDate', [person], fault)),
      ['CINplanDates 3 CINPlanStartDate', 'ChildIdentifiers 0 PersonDeathDate', 'CINplanDates 4 CINPlanStartDate'],
    )
  })
})
