import { birthdayInYear, faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'
import { runsOn } from '../episodes.ts'

export const rule1007 = rule({
  code: '1007',
  says: 'The young person was still looked after on their 17th or 18th birthday, so was not a care leaver then.',
  mend: 'Leave the care leaver’s items blank, or give the last episode its end.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['Episodes', 'OC3'],
  from: 2023,
  check({ oc3, episodes, collection }, fault) {
    for (const leaver of oc3) {
      const day = birthdayInYear(leaver, [17, 18], collection)
      if (day !== null && episodes.some(each => runsOn(each, day))) faultFilledIn([leaver], fault)
    }
  },
})
