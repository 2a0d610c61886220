import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule546 = rule({
  code: '546',
  says: 'The child is 5 or older at the end of the year, so development checks are not asked about.',
  mend: 'Leave it blank, or correct the date of birth.',
  fields: ['DOB', 'HEALTH_CHECK'],
  needs: ['Episodes', 'OC2'],
  from: 2023,
  check(child, fault) {
    for (const outcome of child.oc2) {
      if (outcome.HEALTH_CHECK === null || outcome.DOB === null) continue
      if (ageOn(outcome.DOB, child.collection.to) >= 5 && isLookedAfterAllYear(child)) fault(outcome, 'HEALTH_CHECK')
    }
  },
})
