import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8696 = rule({
  code: '8696',
  says: 'The assessment was completed outside the census year.',
  mend: 'Leave out an assessment completed before the year. Leave the day blank where it came after the year.',
  fields: ['AssessmentAuthorisationDate', 'ReferenceDate'],
  needs: ['Assessments', 'Header'],
  from: 2023,
  check({ assessments, collection }, fault) {
    for (const assessment of assessments) {
      const completed = assessment.AssessmentAuthorisationDate
      if (completed !== null && !isInYear(completed, collection)) fault(assessment, 'AssessmentAuthorisationDate')
    }
  },
})
