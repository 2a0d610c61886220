import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule113 } from './rule-113.ts'

ruleTest(rule113, {
  passes: {
    'it is a date': { ad1: [{ DATE_MATCH: '2026-05-01' }] },
    'it is blank, which another rule asks about': { ad1: [{ DATE_MATCH: null }] },
  },
  fails: {
    '2026 has no 29 February': {
      child: { ad1: [{ unread: { DATE_MATCH: '29/02/2026' } }] },
      at: ['ad1[0].DATE_MATCH'],
    },
  },
})
