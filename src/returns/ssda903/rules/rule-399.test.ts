import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule399 } from './rule-399.ts'

ruleTest(rule399, {
  passes: {
    'neither is given': { header: [{}], episodes: [{ LS: 'V3' }], reviews: [{}] },
    'the child was looked after otherwise as well': {
      header: [{ MOTHER: '0' }],
      episodes: [{ LS: 'V3' }, { LS: 'C2' }],
      reviews: [{ REVIEW: '2026-06-10', REVIEW_CODE: 'PN1' }],
    },
    'there are no episodes': { header: [{ MOTHER: '0' }] },
  },
  fails: {
    'it is said whether the child is a mother': {
      child: { header: [{ MOTHER: '0' }], episodes: [{ LS: 'V4' }, { LS: 'V4' }] },
      at: ['episodes[0].LS', 'episodes[1].LS', 'header[0].MOTHER'],
    },
    'there was a review': {
      child: { header: [{}], episodes: [{ LS: 'V3' }], reviews: [{ REVIEW: '2026-06-10', REVIEW_CODE: 'PN1' }] },
      at: ['episodes[0].LS', 'reviews[0].REVIEW', 'reviews[0].REVIEW_CODE'],
    },
  },
})
