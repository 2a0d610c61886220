import { rule } from '../child.ts'

export const rule4012Q = rule({
  code: '4012Q',
  says: 'The child in need plan begins and ends on the same day.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  needs: ['CINplanDates'],
  from: 2023,
  severity: 'query',
  check({ plans }, fault) {
    for (const plan of plans)
      if (plan.CINPlanStartDate !== null && plan.CINPlanStartDate === plan.CINPlanEndDate)
        fault(plan, 'CINPlanStartDate', 'CINPlanEndDate')
  },
})
