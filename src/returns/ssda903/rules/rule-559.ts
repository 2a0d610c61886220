import { rule } from '../child.ts'

export const rule559 = rule({
  code: '559',
  says: 'It was decided before this year that the child should be placed for adoption, but last year’s return has no date for it.',
  mend: 'Correct the date, or say to the Department that last year’s return left it out.',
  fields: ['DATE_PLACED'],
  needs: ['PlacedAdoption', 'PlacedAdoption_last'],
  from: 2023,
  check({ placedAdoption, last, collection }, fault) {
    if (placedAdoption.length === 0 || last.placedAdoption.some(({ DATE_PLACED }) => DATE_PLACED !== null)) return
    for (const decision of placedAdoption)
      if (decision.DATE_PLACED !== null && decision.DATE_PLACED < collection.from) fault(decision, 'DATE_PLACED')
  },
})
