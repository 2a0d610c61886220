import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule4013 = rule({
  code: '4013',
  says: 'The child in need plan ended outside the census year.',
  mend: 'Leave out a plan that ended before the year. Leave its end blank where it came after the year.',
  fields: ['CINPlanEndDate', 'ReferenceDate'],
  needs: ['CINplanDates', 'Header'],
  from: 2023,
  check({ plans, collection }, fault) {
    for (const plan of plans)
      if (plan.CINPlanEndDate !== null && !isInYear(plan.CINPlanEndDate, collection)) fault(plan, 'CINPlanEndDate')
  },
})
