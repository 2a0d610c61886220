import { itemsGiven, itemsMissing } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule151 = rule({
  code: '151',
  says: 'Some of the adoption details are filled in and others are blank.',
  mend: 'Fill in all six, or leave all six blank where the child was not adopted in the year.',
  fields: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1 }, fault) {
    for (const adoption of ad1) {
      const missing = itemsMissing(adoption)
      if (missing.length > 0 && itemsGiven(adoption).length > 0) fault(adoption, ...missing)
    }
  },
})
