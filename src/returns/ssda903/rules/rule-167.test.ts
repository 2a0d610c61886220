import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule167 } from './rule-167.ts'

ruleTest(rule167, {
  passes: {
    'it is one of the codes': { reviews: [{ REVIEW: '2026-06-01', REVIEW_CODE: 'PN3' }] },
    'there was no review to take part in': { reviews: [{ REVIEW: null, REVIEW_CODE: null }] },
  },
  fails: {
    'it is no code': {
      child: { reviews: [{ REVIEW: '2026-06-01', REVIEW_CODE: 'PN8' }] },
      at: ['reviews[0].REVIEW_CODE'],
    },
    'it is blank where a review was held, even on a day that cannot be read': {
      child: { reviews: [{ REVIEW: '2026-06-01' }, { unread: { REVIEW: '31/06/2026' } }] },
      at: ['reviews[0].REVIEW_CODE', 'reviews[1].REVIEW_CODE'],
    },
  },
})
