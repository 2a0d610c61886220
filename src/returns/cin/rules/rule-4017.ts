import { rule } from '../child.ts'
import { fallsIn } from '../spans.ts'

export const rule4017 = rule({
  code: '4017',
  says: 'A child protection plan began while the child was on a child in need plan.',
  mend: 'End the child in need plan on the day the child protection plan began.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate', 'CPPstartDate'],
  needs: ['CINplanDates', 'ChildProtectionPlans', 'Header'],
  from: 2023,
  check({ plans, protectionPlans, collection }, fault) {
    for (const protection of protectionPlans) {
      const began = protection.CPPstartDate
      if (began === null) continue
      for (const plan of plans)
        if (began !== plan.CINPlanEndDate && fallsIn(began, plan.CINPlanStartDate, plan.CINPlanEndDate, collection)) {
          fault(protection, 'CPPstartDate')
          fault(plan, 'CINPlanStartDate', 'CINPlanEndDate')
        }
    }
  },
})
