import { rule } from '../child.ts'
import { earliest, isShortBreak } from '../episodes.ts'

export const rule118 = rule({
  code: '118',
  says: 'The decision to place the child for adoption was reversed before this year, or before the child came into care.',
  mend: 'Leave out a decision that was reversed before this year, or correct the date.',
  fields: ['DATE_PLACED_CEASED', 'DECOM', 'LS'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption, collection }, fault) {
    if (placedAdoption.length === 0) return
    const first = earliest(episodes.filter(each => !isShortBreak(each)))
    const since = first?.DECOM && first.DECOM > collection.from ? first.DECOM : collection.from
    for (const decision of placedAdoption)
      if (decision.DATE_PLACED_CEASED !== null && decision.DATE_PLACED_CEASED < since) {
        fault(decision, 'DATE_PLACED_CEASED')
        if (first) fault(first, 'DECOM')
      }
  },
})
