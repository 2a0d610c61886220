import { rule } from '../child.ts'
import { isOldEnough, saysTooYoung } from '../reviews.ts'

export const rule440 = rule({
  code: '440',
  says: 'The review is recorded as that of a child under 4 (PN0), but the child was 4 or over.',
  fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  needs: ['Reviews'],
  from: 2023,
  check({ reviews }, fault) {
    for (const review of reviews)
      if (saysTooYoung(review) && isOldEnough(review) === true) fault(review, 'DOB', 'REVIEW', 'REVIEW_CODE')
  },
})
