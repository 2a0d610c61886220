import { isOfOne, rule } from '../child.ts'
import { fallsIn } from '../spans.ts'

/** The review that ends a child protection plan may be held on the day a child in need plan begins. */
export const rule4003 = rule({
  code: '4003',
  says: 'A child protection plan was reviewed while a child in need plan was open.',
  mend: 'End the child in need plan on the day the child protection plan began, or correct the day of the review.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate', 'CPPreviewDate', 'CPPendDate'],
  needs: ['Reviews', 'CINplanDates', 'ChildProtectionPlans'],
  from: 2023,
  check({ reviews, plans, protectionPlans, collection }, fault) {
    if (plans.length === 0) return
    for (const review of reviews) {
      const day = review.CPPreviewDate
      if (day === null) continue
      const reviewed = protectionPlans.find(each => isOfOne(each, review) && each.CPPID === review.CPPID)
      if (reviewed?.CPPendDate === day) continue
      for (const plan of plans) {
        if (!isOfOne(plan, review) || !fallsIn(day, plan.CINPlanStartDate, plan.CINPlanEndDate, collection)) continue
        fault(review, 'CPPreviewDate')
        fault(plan, 'CINPlanStartDate')
        if (reviewed) fault(reviewed, 'CPPendDate')
      }
    }
  },
})
