import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8736 = rule({
  code: '8736',
  says: 'The assessment has not been completed, and it began outside the census year.',
  mend: 'One begun before the year should be completed by now. Give the day, if it was in the year, or leave the assessment out.',
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
