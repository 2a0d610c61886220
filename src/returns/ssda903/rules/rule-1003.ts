import { rule } from '../child.ts'
import { beginsCare, earliest } from '../episodes.ts'

export const rule1003 = rule({
  code: '1003',
  says: 'It was decided that the child should be placed for adoption before the child first came into care.',
  mend: 'Correct the date of the decision, or the day care began.',
  fields: ['DATE_PLACED', 'DECOM', 'RNE'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption }, fault) {
    if (placedAdoption.length === 0) return
    const first = earliest(episodes.filter(beginsCare))
    if (!first?.DECOM) return
    for (const decision of placedAdoption)
      if (decision.DATE_PLACED !== null && decision.DATE_PLACED < first.DECOM) {
        fault(decision, 'DATE_PLACED')
        fault(first, 'DECOM', 'RNE')
      }
  },
})
