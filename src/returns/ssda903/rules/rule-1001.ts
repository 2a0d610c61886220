import { faultFilledIn, isFilledIn, wasEligible } from '../care-leavers.ts'
import { rule } from '../child.ts'

export const rule1001 = rule({
  code: '1001',
  says: 'By the episodes of this year and last, the young person is not a relevant or former relevant child: one looked after for 13 weeks since the age of 14, and beyond the age of 16.',
  mend: 'If earlier years’ returns have the episodes that are missing here, nothing needs mending: say so to the Department.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['Episodes', 'OC3', 'Header', 'Episodes_last'],
  from: 2023,
  check(child, fault) {
    const DOB = child.header[0]?.DOB ?? child.oc3[0]?.DOB
    if (DOB && child.oc3.some(isFilledIn) && !wasEligible(child, DOB)) faultFilledIn(child.oc3, fault)
  },
})
