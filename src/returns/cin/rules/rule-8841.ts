import { isOfOne, rule } from '../child.ts'

export const rule8841 = rule({
  code: '8841',
  says: 'The child protection plan was reviewed on the day it began, or before.',
  fields: ['CPPstartDate', 'CPPreviewDate'],
  needs: ['ChildProtectionPlans', 'Reviews'],
  from: 2023,
  check({ protectionPlans, reviews }, fault) {
    for (const review of reviews) {
      const reviewed = review.CPPreviewDate
      if (reviewed === null) continue
      for (const plan of protectionPlans)
        if (
          plan.CPPID === review.CPPID &&
          isOfOne(plan, review) &&
          plan.CPPstartDate !== null &&
          reviewed <= plan.CPPstartDate
        ) {
          fault(plan, 'CPPstartDate')
          fault(review, 'CPPreviewDate')
        }
    }
  },
})
