import { itemsGiven } from '../adoption.ts'
import { isFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'

/** Only the adoption is marked: it is what should not be there. */
export const rule134 = rule({
  code: '134',
  says: 'The child is returned both as a care leaver and as adopted; nobody is both.',
  mend: 'Leave blank what does not belong: the care leaver’s items or the adoption details.',
  fields: [
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
  ],
  needs: ['OC3', 'AD1'],
  from: 2023,
  check({ oc3, ad1 }, fault) {
    if (!oc3.some(isFilledIn)) return
    for (const adoption of ad1) {
      const given = itemsGiven(adoption)
      if (given.length > 0) fault(adoption, ...given)
    }
  },
})
