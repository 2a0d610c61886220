import { rule } from '../child.ts'

export const rule8720 = rule({
  code: '8720',
  says: 'The child protection plan has no start date, or starts after the end of the census year.',
  fields: ['CPPstartDate', 'ReferenceDate'],
  needs: ['ChildProtectionPlans', 'Header'],
  from: 2023,
  check({ protectionPlans, collection }, fault) {
    for (const plan of protectionPlans)
      if (plan.CPPstartDate === null || plan.CPPstartDate > collection.to) fault(plan, 'CPPstartDate')
  },
})
