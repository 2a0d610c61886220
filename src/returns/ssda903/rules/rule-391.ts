import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'

export const rule391 = rule({
  code: '391',
  says: 'The young person is not yet 17 at the end of the year, too young to be returned as a care leaver.',
  mend: 'Leave the care leaver’s items blank, or correct the date of birth.',
  fields: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3, collection }, fault) {
    for (const leaver of oc3) if (leaver.DOB && ageOn(leaver.DOB, collection.to) < 17) faultFilledIn([leaver], fault)
  },
})
