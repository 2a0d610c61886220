import { isOfOne, rule } from '../child.ts'

export const rule4004 = rule({
  code: '4004',
  says: 'An episode has more than one open child in need plan.',
  mend: 'End each plan before the latest.',
  fields: ['CINPlanEndDate'],
  needs: ['CINplanDates'],
  from: 2023,
  check({ plans }, fault) {
    const open = plans.filter(({ CINPlanEndDate }) => CINPlanEndDate === null)
    if (open.length < 2) return
    for (const plan of open)
      if (open.some(other => other !== plan && isOfOne(other, plan))) fault(plan, 'CINPlanEndDate')
  },
})
