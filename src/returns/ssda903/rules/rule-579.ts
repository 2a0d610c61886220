import { decisionsInOrder } from '../adoption.ts'
import { rule } from '../child.ts'

/** Later than any day, for a decision that stands. */
const NO_END = '9999'

export const rule579 = rule({
  code: '579',
  says: 'A new decision to place the child for adoption was made while an earlier one still stood.',
  mend: 'Give the day on which the earlier decision was reversed, or leave out the one recorded twice.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption }, fault) {
    if (placedAdoption.length < 2) return
    let until = ''
    for (const decision of decisionsInOrder(placedAdoption)) {
      if ((decision.DATE_PLACED ?? '') < until) fault(decision, 'DATE_PLACED', 'DATE_PLACED_CEASED')
      const end = decision.DATE_PLACED_CEASED ?? NO_END
      if (end > until) until = end
    }
  },
})
