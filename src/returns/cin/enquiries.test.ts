import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUnfinished } from './enquiries.ts'

test('an enquiry goes on until its conference was held or is said not to be needed', () => {
  const unheld = { DateOfInitialCPC: null }
  for (const ICPCnotRequired of [null, 'false', '0', 'perhaps'])
    assert.equal(isUnfinished({ ...unheld, ICPCnotRequired }), true)
  assert.equal(isUnfinished({ ...unheld, ICPCnotRequired: 'true' }), false)
  assert.equal(isUnfinished({ DateOfInitialCPC: '2025-06-02', ICPCnotRequired: 'false' }), false)
})
