import { rule } from '../child.ts'
import { fallsIn } from '../spans.ts'

export const rule4014 = rule({
  code: '4014',
  says: 'A child in need plan begins while another of the child’s plans is open.',
  mend: 'End the earlier plan before the day on which the later begins.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  needs: ['CINplanDates', 'Header'],
  from: 2023,
  check({ plans, collection }, fault) {
    if (plans.length < 2) return
    for (const plan of plans) {
      const began = plan.CINPlanStartDate
      if (began === null) continue
      for (const other of plans)
        if (other !== plan && fallsIn(began, other.CINPlanStartDate, other.CINPlanEndDate, collection)) {
          fault(plan, 'CINPlanStartDate')
          fault(other, 'CINPlanStartDate', 'CINPlanEndDate')
        }
    }
  },
})
