import { rule } from '../child.ts'

export const rule522 = rule({
  code: '522',
  says: 'The decision to place the child for adoption was reversed before it was made.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption }, fault) {
    for (const decision of placedAdoption) {
      const { DATE_PLACED: made, DATE_PLACED_CEASED: ended } = decision
      if (made !== null && ended !== null && made > ended) fault(decision, 'DATE_PLACED', 'DATE_PLACED_CEASED')
    }
  },
})
