import { faultFilledIn, isFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'
import { touchesYear } from '../cohorts.ts'

export const rule1014 = rule({
  code: '1014',
  says: 'A care leaver with no episode this year is returned as an unaccompanied asylum-seeking child, which is asked only of children looked after.',
  mend: 'Take the child out of UASC.',
  fields: ['ACTIV', 'ACCOM', 'IN_TOUCH', 'DUC'],
  needs: ['Episodes', 'UASC', 'OC3'],
  from: 2023,
  check({ oc3, uasc, episodes, collection }, fault) {
    if (uasc.length === 0 || !oc3.some(isFilledIn) || episodes.some(each => touchesYear(each, collection))) return
    faultFilledIn(oc3, fault)
    for (const seeker of uasc) fault(seeker, 'DUC')
  },
})
