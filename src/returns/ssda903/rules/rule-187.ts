import { itemsGiven } from '../adoption.ts'
import { faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule187 = rule({
  code: '187',
  says: 'The child was looked after through the whole year, so cannot be returned as adopted or as a care leaver.',
  mend: 'Leave those items blank, or give the last episode its end.',
  fields: [
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
  ],
  needs: ['Episodes'],
  from: 2023,
  check(child, fault) {
    const { oc3, ad1 } = child
    if ((oc3.length === 0 && ad1.length === 0) || !isLookedAfterAllYear(child)) return
    faultFilledIn(oc3, fault)
    for (const adoption of ad1) {
      const given = itemsGiven(adoption)
      if (given.length > 0) fault(adoption, ...given)
    }
  },
})
