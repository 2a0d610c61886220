import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule542 = rule({
  code: '542',
  says: 'The child is under 10 at the end of the year, so whether they were convicted is not asked.',
  mend: 'Leave it blank, or correct the date of birth.',
  fields: ['CONVICTED'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2, collection }, fault) {
    for (const outcome of oc2)
      if (outcome.CONVICTED !== null && outcome.DOB && ageOn(outcome.DOB, collection.to) < 10)
        fault(outcome, 'CONVICTED')
  },
})
