import { rule } from '../child.ts'

export const rule184 = rule({
  code: '184',
  says: 'The decision that the child should be placed for adoption is dated before the child was born.',
  fields: ['DATE_PLACED', 'DOB'],
  needs: ['Header', 'PlacedAdoption'],
  from: 2023,
  check({ header, placedAdoption }, fault) {
    for (const decision of placedAdoption)
      for (const person of header)
        if (decision.DATE_PLACED !== null && person.DOB !== null && decision.DATE_PLACED < person.DOB) {
          fault(decision, 'DATE_PLACED')
          fault(person, 'DOB')
        }
  },
})
