import { rule } from '../child.ts'

export const rule166 = rule({
  code: '166',
  says: 'The day of the review is missing, or is not a valid date.',
  fields: ['REVIEW'],
  needs: ['Reviews'],
  from: 2023,
  check({ reviews }, fault) {
    for (const review of reviews) if (review.REVIEW === null) fault(review, 'REVIEW')
  },
})
