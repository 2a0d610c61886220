import { isOfOne, rule } from '../child.ts'

const AFTER_ASSESSMENT: readonly (string | null)[] = ['RC8', 'RC9']

export const rule2990 = rule({
  code: '2990',
  says: 'The case was closed after assessment, yet more than an assessment is recorded: an enquiry, a conference or a plan.',
  mend: 'Give the reason for which the case was closed after that work, or take away what is not of this episode.',
  fields: ['ReasonForClosure'],
  needs: ['CINdetails', 'CINplanDates', 'ChildProtectionPlans', 'Section47'],
  from: 2023,
  check({ episodes, plans, protectionPlans, enquiries }, fault) {
    for (const episode of episodes) {
      if (!AFTER_ASSESSMENT.includes(episode.ReasonForClosure)) continue
      for (const rows of [plans, protectionPlans, enquiries])
        for (const row of rows)
          if (isOfOne(row, episode)) {
            fault(row, 'LAchildID')
            fault(episode, 'ReasonForClosure')
          }
      if (episode.DateOfInitialCPC !== null) fault(episode, 'ReasonForClosure', 'DateOfInitialCPC')
    }
  },
})
