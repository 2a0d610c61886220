import { rule } from '../child.ts'
import { markUnlessOne } from '../only-one.ts'

export const rule8935 = rule({
  code: '8935',
  says: 'More than one child protection plan of the child is open.',
  fields: ['CPPendDate'],
  needs: ['ChildProtectionPlans'],
  from: 2023,
  check({ protectionPlans }, fault) {
    if (protectionPlans.length < 2) return
    const open = protectionPlans.filter(plan => plan.CPPendDate === null)
    markUnlessOne(open, 'CPPendDate', fault)
  },
})
