import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sayInspection, sayKind, sayPaper } from './say-inspection.ts'

const march = { start_on: '2026-03-10', end_on: '2026-03-11' }

describe('what an inspection is called', () => {
  test('a monitoring visit by its number, where the letter gives one', () => {
    const fourth = { kind: 'monitoring visit', visit_number: 4, ...march }
    assert.equal(sayInspection(fourth), 'Fourth monitoring visit, Tue 10 to Wed 11 Mar 2026')
    assert.equal(sayKind({ kind: 'monitoring visit', visit_number: null }), 'Monitoring visit')
    assert.equal(sayKind({ kind: 'monitoring visit', visit_number: 11 }), '11th monitoring visit')
  })

  test('a focused visit and an inspection by their days, said once where they share a month or a year', () => {
    const over = (start_on: string, end_on: string | null) => sayInspection({ kind: 'inspection', start_on, end_on })
    assert.equal(sayInspection({ kind: 'focused visit', ...march }), 'Focused visit, Tue 10 to Wed 11 Mar 2026')
    assert.equal(over('2025-06-30', '2025-07-11'), 'Inspection, Mon 30 Jun to Fri 11 Jul 2025')
    assert.equal(over('2024-12-16', '2025-01-10'), 'Inspection, Mon 16 Dec 2024 to Fri 10 Jan 2025')
    assert.equal(over('2025-06-30', null), 'Inspection, Mon 30 Jun 2025')
    assert.equal(sayInspection({ kind: 'standard', start_on: null, end_on: null }), 'Inspection, dates not known')
  })

  test('its document is a report, a letter, or somebody’s account', () => {
    assert.equal(sayPaper({ kind: 'inspection', is_second_hand: false }), 'report')
    assert.equal(sayPaper({ kind: 'focused visit', is_second_hand: false }), 'letter')
    assert.equal(sayPaper({ kind: 'focused visit', is_second_hand: true }), 'account')
  })
})
