import { rule } from '../child.ts'

export const rule8730 = rule({
  code: '8730',
  says: 'The number of child protection plans the child had before is missing, or is not a whole number from 0 up.',
  mend: 'Count every earlier plan, including those of other authorities. If this is the first, give 0.',
  fields: ['NumberOfPreviousCPP'],
  needs: ['ChildProtectionPlans'],
  from: 2023,
  check({ protectionPlans }, fault) {
    for (const plan of protectionPlans)
      if (plan.NumberOfPreviousCPP === null || !(Number(plan.NumberOfPreviousCPP) >= 0))
        fault(plan, 'NumberOfPreviousCPP')
  },
})
