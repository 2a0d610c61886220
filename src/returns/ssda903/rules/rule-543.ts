import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule543 = rule({
  code: '543',
  says: 'The child is 10 or older at the end of the year and was looked after all through it, but the return does not say whether the child was convicted.',
  mend: 'Give 1 if so, and 0 if not.',
  fields: ['DOB', 'CONVICTED'],
  needs: ['Episodes', 'OC2'],
  from: 2023,
  check(child, fault) {
    for (const outcome of child.oc2) {
      if (outcome.CONVICTED !== null || outcome.DOB === null) continue
      if (ageOn(outcome.DOB, child.collection.to) >= 10 && isLookedAfterAllYear(child)) fault(outcome, 'CONVICTED')
    }
  },
})
