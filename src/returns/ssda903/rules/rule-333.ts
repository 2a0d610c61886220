import { rule } from '../child.ts'

export const rule333 = rule({
  code: '333',
  says: 'The child was matched with adopters, but the decision that the child should be placed for adoption is dated later or has no date.',
  mend: 'Give the date of the decision, or correct whichever date is wrong.',
  fields: ['DATE_INT'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1 }, fault) {
    for (const adoption of ad1)
      if (adoption.DATE_MATCH !== null && (adoption.DATE_INT === null || adoption.DATE_INT > adoption.DATE_MATCH))
        fault(adoption, 'DATE_INT')
  },
})
