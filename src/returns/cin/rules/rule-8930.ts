import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8930 = rule({
  code: '8930',
  says: 'The child protection plan ended outside the census year.',
  mend: 'Leave out a plan that ended before the year. Leave its end blank where it came after the year.',
  fields: ['CPPendDate', 'ReferenceDate'],
  needs: ['ChildProtectionPlans', 'Header'],
  from: 2023,
  check({ protectionPlans, collection }, fault) {
    for (const plan of protectionPlans)
      if (plan.CPPendDate !== null && !isInYear(plan.CPPendDate, collection)) fault(plan, 'CPPendDate')
  },
})
