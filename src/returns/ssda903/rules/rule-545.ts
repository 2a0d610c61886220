import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule545 = rule({
  code: '545',
  says: 'The child is under 5 at the end of the year and was looked after all through it, but the return does not say whether development checks were up to date.',
  mend: 'Give 1 if they were, and 0 if not.',
  fields: ['DOB', 'HEALTH_CHECK'],
  needs: ['Episodes', 'OC2'],
  from: 2023,
  check(child, fault) {
    for (const outcome of child.oc2) {
      if (outcome.HEALTH_CHECK !== null || outcome.DOB === null) continue
      if (ageOn(outcome.DOB, child.collection.to) < 5 && isLookedAfterAllYear(child)) fault(outcome, 'HEALTH_CHECK')
    }
  },
})
