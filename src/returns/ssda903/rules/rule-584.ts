import { isTakenBack } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule584 = rule({
  code: '584',
  says: 'The decision to place the child for adoption was reversed last year, but this year’s decision is not dated after last year’s.',
  mend: 'Give the date of the new decision, or leave out the old one.',
  fields: ['DATE_PLACED'],
  needs: ['PlacedAdoption', 'PlacedAdoption_last'],
  from: 2023,
  check({ placedAdoption, last }, fault) {
    for (const decision of placedAdoption)
      for (const before of last.placedAdoption)
        if (
          decision.DATE_PLACED !== null &&
          before.DATE_PLACED !== null &&
          isTakenBack(before) &&
          decision.DATE_PLACED <= before.DATE_PLACED
        )
          fault(decision, 'DATE_PLACED')
  },
})
