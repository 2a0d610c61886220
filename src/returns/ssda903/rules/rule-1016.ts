import { birthdayInYear, faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'

export const rule1016 = rule({
  code: '1016',
  says: 'An episode of care ended on or after the young person’s 17th or 18th birthday, so they were not a care leaver then.',
  mend: 'Leave the care leaver’s items blank, or correct the day the episode ended.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['Episodes', 'OC3'],
  from: 2024,
  check({ oc3, episodes, collection }, fault) {
    for (const leaver of oc3) {
      const day = birthdayInYear(leaver, [17, 18], collection)
      if (day !== null && episodes.some(({ DEC }) => DEC !== null && DEC >= day)) faultFilledIn([leaver], fault)
    }
  },
})
