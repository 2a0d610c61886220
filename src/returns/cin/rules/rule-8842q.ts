import { rule } from '../child.ts'

export const rule8842Q = rule({
  code: '8842Q',
  says: 'A review of the child protection plan has no date, or none that can be read.',
  fields: ['CPPreviewDate'],
  needs: ['Reviews'],
  from: 2023,
  severity: 'query',
  check({ reviews }, fault) {
    for (const review of reviews) if (review.CPPreviewDate === null) fault(review, 'CPPreviewDate')
  },
})
