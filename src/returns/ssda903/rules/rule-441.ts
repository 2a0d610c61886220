import { rule } from '../child.ts'
import { isOldEnough, saysHowTakenPart } from '../reviews.ts'

export const rule441 = rule({
  code: '441',
  says: 'The review is recorded as that of a child of 4 or over (PN1 to PN7), but the child was under 4.',
  fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  needs: ['Reviews'],
  from: 2023,
  check({ reviews }, fault) {
    for (const review of reviews)
      if (saysHowTakenPart(review) && isOldEnough(review) === false) fault(review, 'DOB', 'REVIEW', 'REVIEW_CODE')
  },
})
