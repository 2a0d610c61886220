import { isOfOne, rule } from '../child.ts'
import { isUnfinished } from '../enquiries.ts'

export const rule8868 = rule({
  code: '8868',
  says: 'The episode is closed, but a section 47 enquiry in it is still open.',
  mend: 'Give the day of the initial conference, or say that none was required.',
  fields: ['ICPCnotRequired', 'CINclosureDate', 'DateOfInitialCPC'],
  needs: ['CINdetails', 'Section47'],
  from: 2023,
  check({ episodes, enquiries }, fault) {
    for (const enquiry of enquiries) {
      if (!isUnfinished(enquiry)) continue
      for (const episode of episodes)
        if (episode.CINclosureDate !== null && isOfOne(enquiry, episode)) {
          fault(episode, 'CINclosureDate')
          fault(enquiry, 'ICPCnotRequired', 'DateOfInitialCPC')
        }
    }
  },
})
