import { isOfOne, rule } from '../child.ts'
import { fallsIn } from '../spans.ts'

export const rule8863Q = rule({
  code: '8863Q',
  says: 'An assessment begins while another in the same episode is still open.',
  mend: 'Complete the earlier one, or correct the days.',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  needs: ['Assessments', 'Header'],
  from: 2023,
  severity: 'query',
  check({ assessments, collection }, fault) {
    if (assessments.length < 2) return
    for (const assessment of assessments) {
      const began = assessment.AssessmentActualStartDate
      if (began === null) continue
      for (const other of assessments) {
        if (other === assessment || !isOfOne(other, assessment)) continue
        if (!fallsIn(began, other.AssessmentActualStartDate, other.AssessmentAuthorisationDate, collection)) continue
        fault(assessment, 'AssessmentActualStartDate')
        fault(other, 'AssessmentActualStartDate', 'AssessmentAuthorisationDate')
      }
    }
  },
})
