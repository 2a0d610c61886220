import { rule } from '../child.ts'

export const rule8925 = rule({
  code: '8925',
  says: 'The child protection plan ends before it begins.',
  fields: ['CPPstartDate', 'CPPendDate'],
  needs: ['ChildProtectionPlans'],
  from: 2023,
  check({ protectionPlans }, fault) {
    for (const plan of protectionPlans)
      if (plan.CPPstartDate && plan.CPPendDate && plan.CPPendDate < plan.CPPstartDate)
        fault(plan, 'CPPstartDate', 'CPPendDate')
  },
})
