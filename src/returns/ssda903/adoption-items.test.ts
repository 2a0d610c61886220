import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adoptionItemsGiven } from './adoption-items.ts'
import type { RowOf } from './child.ts'

const blank = {
  table: 'AD1',
  row: 0,
  unread: null,
  CHILD: '1001',
  DOB: '2020-01-10',
  DATE_INT: null,
  DATE_MATCH: null,
  FOSTER_CARE: null,
  NB_ADOPTR: null,
  SEX_ADOPTR: null,
  LS_ADOPTR: null,
} as const satisfies RowOf<'AD1'>

test('what is filled in of an adoption is more than whose it is, and may be what could not be read', () => {
  assert.deepEqual(adoptionItemsGiven(blank), [])
  assert.deepEqual(adoptionItemsGiven({ ...blank, NB_ADOPTR: '2', unread: { DATE_INT: '31/06/2020' } }), [
    'DATE_INT',
    'NB_ADOPTR',
  ])
})
