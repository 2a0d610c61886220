import { isOfOne, rule } from '../child.ts'

const AFTER_ASSESSMENT: readonly (string | null)[] = ['RC8', 'RC9']

export const rule2990 = rule({
  code: '2990',
  says: 'The case was closed after assessment (RC8 or RC9), but an enquiry, a conference or a plan is recorded as well.',
  mend: 'Give the reason why the case was closed after that work, or move the work to the episode it belongs to.',
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
