import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule166 } from './rule-166.ts'

ruleTest(rule166, {
  passes: { 'it is a date': { reviews: [{ REVIEW: '2026-06-01' }] } },
  fails: {
    'there is no such day': {
      child: { reviews: [{ unread: { REVIEW: '31/06/2026' } }] },
      at: ['reviews[0].REVIEW'],
    },
    'it is blank': {
      child: { reviews: [{ REVIEW: '2026-06-01' }, { REVIEW_CODE: 'PN1' }] },
      at: ['reviews[1].REVIEW'],
    },
  },
})
