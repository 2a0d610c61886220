import { rule } from '../child.ts'

export const rule8614 = rule({
  code: '8614',
  says: 'The assessment has factors, but it has not been completed.',
  mend: 'Give the day on which it was authorised, or leave the factors out until it is.',
  fields: ['AssessmentAuthorisationDate', 'AssessmentFactors'],
  needs: ['Assessments'],
  from: 2023,
  check({ assessments }, fault) {
    for (const assessment of assessments)
      if (assessment.AssessmentAuthorisationDate === null && assessment.AssessmentFactors.length > 0)
        fault(assessment, 'AssessmentAuthorisationDate', 'AssessmentFactors')
  },
})
