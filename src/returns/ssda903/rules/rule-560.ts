import { isGiven } from '../../rule.ts'
import { rule } from '../child.ts'

/** A child may have a new decision beside it: one of this year’s must be the one that was standing. */
export const rule560 = rule({
  code: '560',
  says: 'The decision to place the child for adoption stood at the end of last year, but this year’s return dates it differently.',
  mend: 'Give last year’s date, or say to the Department that it was wrong.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  needs: ['PlacedAdoption', 'PlacedAdoption_last'],
  from: 2023,
  check({ placedAdoption, last }, fault) {
    for (const before of last.placedAdoption) {
      if (before.DATE_PLACED === null || isGiven(before, 'DATE_PLACED_CEASED')) continue
      if (placedAdoption.some(({ DATE_PLACED }) => DATE_PLACED === before.DATE_PLACED)) continue
      for (const decision of placedAdoption) fault(decision, 'DATE_PLACED')
    }
  },
})
