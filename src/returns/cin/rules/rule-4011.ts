import { rule } from '../child.ts'

export const rule4011 = rule({
  code: '4011',
  says: 'The child in need plan ends before it begins.',
  fields: ['CINPlanEndDate', 'CINPlanStartDate'],
  needs: ['CINplanDates'],
  from: 2023,
  check({ plans }, fault) {
    for (const plan of plans)
      if (plan.CINPlanStartDate && plan.CINPlanEndDate && plan.CINPlanEndDate < plan.CINPlanStartDate)
        fault(plan, 'CINPlanStartDate', 'CINPlanEndDate')
  },
})
