import { isTakenBack } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule561 = rule({
  code: '561',
  says: 'The decision to place the child for adoption was reversed by last year’s return, but is in this year’s again.',
  mend: 'Leave it out, or give the date of the new decision.',
  fields: ['DATE_PLACED'],
  needs: ['PlacedAdoption', 'PlacedAdoption_last'],
  from: 2023,
  check({ placedAdoption, last }, fault) {
    for (const decision of placedAdoption)
      for (const before of last.placedAdoption)
        if (decision.DATE_PLACED !== null && decision.DATE_PLACED === before.DATE_PLACED && isTakenBack(before))
          fault(decision, 'DATE_PLACED')
  },
})
