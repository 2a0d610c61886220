import { rule } from '../child.ts'

export const rule4010 = rule({
  code: '4010',
  says: 'The child in need plan has no start date, or starts after the census year.',
  fields: ['CINPlanStartDate'],
  needs: ['CINplanDates', 'Header'],
  from: 2023,
  check({ plans, collection }, fault) {
    for (const plan of plans)
      if (plan.CINPlanStartDate === null || plan.CINPlanStartDate > collection.to) fault(plan, 'CINPlanStartDate')
  },
})
