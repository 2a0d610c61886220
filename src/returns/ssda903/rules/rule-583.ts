import { isGiven } from '../../rule.ts'
import { decisionsInOrder } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule583 = rule({
  code: '583',
  says: 'There are several decisions to place the child for adoption, but an earlier one was not reversed.',
  mend: 'Leave out the one recorded twice, or give the day on which the earlier one was reversed.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption }, fault) {
    if (placedAdoption.length < 2) return
    for (const earlier of decisionsInOrder(placedAdoption).slice(0, -1))
      if (!isGiven(earlier, 'DATE_PLACED_CEASED')) fault(earlier, 'DATE_PLACED', 'DATE_PLACED_CEASED')
  },
})
