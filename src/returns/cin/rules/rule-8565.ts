import { rule } from '../child.ts'
import { markAfterClosure } from '../episodes.ts'

export const rule8565 = rule({
  code: '8565',
  says: 'Something is dated after the case was closed: an assessment, an enquiry, a conference or a plan.',
  mend: 'Correct that day, or the day on which the case was closed.',
  fields: [
    'CINclosureDate',
    'DateOfInitialCPC',
    'AssessmentActualStartDate',
    'AssessmentAuthorisationDate',
    'S47ActualStartDate',
    'CPPendDate',
    'CINPlanStartDate',
    'CINPlanEndDate',
  ],
  needs: ['ChildProtectionPlans', 'Assessments', 'CINdetails', 'CINplanDates', 'Section47'],
  from: 2023,
  check({ episodes, assessments, enquiries, protectionPlans, plans }, fault) {
    for (const episode of episodes) {
      if (episode.CINclosureDate === null) continue
      markAfterClosure(assessments, ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'], episode, fault)
      markAfterClosure(enquiries, ['S47ActualStartDate', 'DateOfInitialCPC'], episode, fault)
      markAfterClosure(protectionPlans, ['CPPendDate'], episode, fault)
      markAfterClosure(plans, ['CINPlanStartDate', 'CINPlanEndDate'], episode, fault)
      if (episode.DateOfInitialCPC !== null && episode.DateOfInitialCPC > episode.CINclosureDate)
        fault(episode, 'CINclosureDate', 'DateOfInitialCPC')
    }
  },
})
