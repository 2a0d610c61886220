import { rule } from '../child.ts'

export const rule523 = rule({
  code: '523',
  says: 'The decision that the child should be placed for adoption has one date among the decisions and another in the adoption details.',
  mend: 'Give the same date in both.',
  fields: ['DATE_PLACED', 'DATE_INT'],
  needs: ['PlacedAdoption', 'AD1'],
  from: 2023,
  check({ placedAdoption, ad1 }, fault) {
    for (const decision of placedAdoption)
      for (const adoption of ad1)
        if (decision.DATE_PLACED !== null && adoption.DATE_INT !== null && decision.DATE_PLACED !== adoption.DATE_INT) {
          fault(decision, 'DATE_PLACED')
          fault(adoption, 'DATE_INT')
        }
  },
})
