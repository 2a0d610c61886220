import { rule } from '../child.ts'

export const rule8840 = rule({
  code: '8840',
  says: 'The child protection plan begins and ends on the same day.',
  fields: ['CPPstartDate', 'CPPendDate'],
  needs: ['ChildProtectionPlans'],
  from: 2023,
  check({ protectionPlans }, fault) {
    for (const plan of protectionPlans)
      if (plan.CPPstartDate !== null && plan.CPPstartDate === plan.CPPendDate) fault(plan, 'CPPstartDate', 'CPPendDate')
  },
})
