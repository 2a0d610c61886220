import { reviewParticipation } from '../../../vocabulary/codesets/review-participation.ts'
import { codesOf } from '../../codes.ts'
import { isGiven } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule167 = rule({
  code: '167',
  says: 'How the child took part in the review is missing, or is not one of the codes.',
  mend: 'The codes are PN0 for a child under 4, and PN1 to PN7.',
  fields: ['REVIEW_CODE'],
  needs: ['Reviews'],
  from: 2023,
  check({ reviews }, fault) {
    for (const review of reviews) {
      const { REVIEW_CODE: code } = review
      if (code === null ? isGiven(review, 'REVIEW') : !codesOf(reviewParticipation).has(code))
        fault(review, 'REVIEW_CODE')
    }
  },
})
