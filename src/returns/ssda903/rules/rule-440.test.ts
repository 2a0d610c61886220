import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule440 } from './rule-440.ts'

const tooYoung = { REVIEW: '2026-06-01', REVIEW_CODE: 'PN0' } as const

ruleTest(rule440, {
  passes: {
    'the review was the day before the fourth birthday': { reviews: [{ ...tooYoung, DOB: '2022-06-02' }] },
    'an older child took part': { reviews: [{ ...tooYoung, DOB: '2012-06-02', REVIEW_CODE: 'PN1' }] },
    'the age is not known': { reviews: [tooYoung, { DOB: '2012-06-02', REVIEW_CODE: 'PN0' }] },
  },
  fails: {
    'the review was on the fourth birthday': {
      child: { reviews: [{ ...tooYoung, DOB: '2022-06-01' }] },
      at: ['reviews[0].DOB', 'reviews[0].REVIEW', 'reviews[0].REVIEW_CODE'],
    },
  },
})
