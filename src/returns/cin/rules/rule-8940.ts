import { rule } from '../child.ts'
import { fallsIn } from '../spans.ts'

export const rule8940 = rule({
  code: '8940',
  says: 'A child protection plan begins while another of the child’s plans is open.',
  mend: 'End the earlier plan before the day on which the later begins.',
  fields: ['CPPstartDate', 'CPPendDate'],
  needs: ['ChildProtectionPlans', 'Header'],
  from: 2023,
  check({ protectionPlans, collection }, fault) {
    if (protectionPlans.length < 2) return
    for (const plan of protectionPlans) {
      const began = plan.CPPstartDate
      if (began === null) continue
      for (const other of protectionPlans)
        if (other !== plan && fallsIn(began, other.CPPstartDate, other.CPPendDate, collection)) {
          fault(plan, 'CPPstartDate')
          fault(other, 'CPPstartDate', 'CPPendDate')
        }
    }
  },
})
