import { birthdayInYear, faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'
import { runsOn } from '../episodes.ts'

export const rule1007 = rule({
  code: '1007',
  says: 'The young person was still looked after on their 17th or 18th birthday, so was no care leaver then.',
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
