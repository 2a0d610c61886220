import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8736 = rule({
  code: '8736',
  says: 'The assessment has not been completed, and it began outside the census year.',
  mend: 'Give the day on which it was completed, if that was in the year; otherwise leave the assessment out.',
  fields: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'],
  needs: ['Assessments', 'Header'],
  from: 2023,
  check({ assessments, collection }, fault) {
    for (const assessment of assessments) {
      if (assessment.AssessmentAuthorisationDate !== null) continue
      const began = assessment.AssessmentActualStartDate
      if (began !== null && !isInYear(began, collection))
        fault(assessment, 'AssessmentAuthorisationDate', 'AssessmentActualStartDate')
    }
  },
})
