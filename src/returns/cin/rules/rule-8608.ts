import { rule } from '../child.ts'

export const rule8608 = rule({
  code: '8608',
  says: 'The assessment was authorised before it began.',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  needs: ['Assessments'],
  from: 2023,
  check({ assessments }, fault) {
    for (const assessment of assessments) {
      const { AssessmentActualStartDate: began, AssessmentAuthorisationDate: authorised } = assessment
      if (began !== null && authorised !== null && authorised < began)
        fault(assessment, 'AssessmentActualStartDate', 'AssessmentAuthorisationDate')
    }
  },
})
