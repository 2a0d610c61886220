import { rule } from '../child.ts'
import { markUnlessOne } from '../only-one.ts'

export const rule8935 = rule({
  code: '8935',
  says: 'The child has more than one open child protection plan.',
  mend: 'End every plan but the latest.',
  fields: ['CPPendDate'],
  needs: ['ChildProtectionPlans'],
  from: 2023,
  check({ protectionPlans }, fault) {
    if (protectionPlans.length < 2) return
    const open = protectionPlans.filter(plan => plan.CPPendDate === null)
    markUnlessOne(open, 'CPPendDate', fault)
  },
})
