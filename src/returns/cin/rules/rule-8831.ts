import { isOfOne, rule } from '../child.ts'
import { saysYes } from '../flags.ts'

/** The modules that should not be there are marked at the child; the episode where a conference of its own would stand. */
export const rule8831 = rule({
  code: '8831',
  says: 'The referral is said to have led to no further action, but there is an assessment, a section 47 enquiry or an initial conference.',
  mend: 'Say that it led to further action, or move what followed to the episode it belongs to.',
  fields: [
    'AssessmentActualStartDate',
    'AssessmentAuthorisationDate',
    'S47ActualStartDate',
    'DateOfInitialCPC',
    'LAchildID',
  ],
  needs: ['CINdetails', 'Assessments', 'Section47'],
  from: 2023,
  check({ episodes, assessments, enquiries }, fault) {
    for (const episode of episodes) {
      if (!saysYes(episode.ReferralNFA)) continue
      if (episode.DateOfInitialCPC !== null) fault(episode, 'DateOfInitialCPC')
      for (const each of assessments)
        if (isOfOne(each, episode) && (each.AssessmentActualStartDate ?? each.AssessmentAuthorisationDate) !== null) {
          fault(each, 'LAchildID')
          fault(episode, 'DateOfInitialCPC')
        }
      for (const each of enquiries)
        if (isOfOne(each, episode) && (each.S47ActualStartDate ?? each.DateOfInitialCPC) !== null) {
          fault(each, 'LAchildID')
          fault(episode, 'DateOfInitialCPC')
        }
    }
  },
})
