import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule441 } from './rule-441.ts'

const spoke = { REVIEW: '2026-06-01', REVIEW_CODE: 'PN1' } as const

ruleTest(rule441, {
  passes: {
    'the review was on the fourth birthday': { reviews: [{ ...spoke, DOB: '2022-06-01' }] },
    'a younger child was too young': { reviews: [{ ...spoke, DOB: '2025-06-02', REVIEW_CODE: 'PN0' }] },
    'the code is none, which another rule says': { reviews: [{ ...spoke, DOB: '2025-06-02', REVIEW_CODE: 'PN9' }] },
    'the age is not known': { reviews: [spoke, { DOB: '2025-06-02', REVIEW_CODE: 'PN7' }] },
  },
  fails: {
    'the review was the day before the fourth birthday': {
      child: { reviews: [{ ...spoke, DOB: '2022-06-02', REVIEW_CODE: 'PN7' }] },
      at: ['reviews[0].DOB', 'reviews[0].REVIEW', 'reviews[0].REVIEW_CODE'],
    },
  },
})
