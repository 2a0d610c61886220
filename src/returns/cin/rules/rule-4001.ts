import { isOfOne, rule } from '../child.ts'

export const rule4001 = rule({
  code: '4001',
  says: 'A child in need plan and a child protection plan in the same episode are both open.',
  mend: 'End the child in need plan on the day the child protection plan began.',
  fields: ['CINPlanEndDate', 'CPPendDate'],
  needs: ['CINplanDates', 'ChildProtectionPlans'],
  from: 2023,
  check({ plans, protectionPlans }, fault) {
    for (const protection of protectionPlans) {
      if (protection.CPPendDate !== null) continue
      for (const plan of plans)
        if (plan.CINPlanEndDate === null && isOfOne(plan, protection)) {
          fault(plan, 'CINPlanEndDate')
          fault(protection, 'CPPendDate')
        }
    }
  },
})
