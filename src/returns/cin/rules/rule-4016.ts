import { rule } from '../child.ts'
import { fallsIn } from '../spans.ts'

export const rule4016 = rule({
  code: '4016',
  says: 'A child in need plan began while the child was on a child protection plan.',
  mend: 'Begin it on the day the child protection plan ended, or later.',
  fields: ['CINPlanStartDate', 'CPPstartDate', 'CPPendDate'],
  needs: ['CINplanDates', 'ChildProtectionPlans', 'Header'],
  from: 2023,
  check({ plans, protectionPlans, collection }, fault) {
    for (const plan of plans) {
      const began = plan.CINPlanStartDate
      if (began === null) continue
      for (const protection of protectionPlans)
        if (
          began !== protection.CPPendDate &&
          fallsIn(began, protection.CPPstartDate, protection.CPPendDate, collection)
        ) {
          fault(plan, 'CINPlanStartDate')
          fault(protection, 'CPPstartDate', 'CPPendDate')
        }
    }
  },
})
