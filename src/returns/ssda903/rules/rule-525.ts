import { isGiven } from '../../rule.ts'
import { itemsGiven } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule525 = rule({
  code: '525',
  says: 'The decision to place the child for adoption was reversed, but adoption details are filled in.',
  mend: 'Leave the adoption details blank; or the reversal, where the child was adopted after all.',
  fields: ['DATE_PLACED_CEASED', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  needs: ['PlacedAdoption', 'AD1'],
  from: 2023,
  check({ placedAdoption, ad1 }, fault) {
    for (const decision of placedAdoption) {
      if (!isGiven(decision, 'DATE_PLACED_CEASED')) continue
      for (const adoption of ad1) {
        const given = itemsGiven(adoption)
        if (given.length === 0) continue
        fault(decision, 'DATE_PLACED_CEASED')
        fault(adoption, ...given)
      }
    }
  },
})
