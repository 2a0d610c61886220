import { rule } from '../child.ts'
import { markBeforeReferral } from '../episodes.ts'

export const rule1103 = rule({
  code: '1103',
  says: 'The assessment began before the referral that it follows.',
  mend: 'Correct the day that is wrong, or move the assessment to the episode it belongs to.',
  fields: ['AssessmentActualStartDate', 'CINreferralDate'],
  needs: ['Assessments', 'CINdetails'],
  from: 2023,
  check({ assessments, episodes }, fault) {
    markBeforeReferral(assessments, 'AssessmentActualStartDate', episodes, fault)
  },
})
