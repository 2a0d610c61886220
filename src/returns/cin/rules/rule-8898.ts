import { rule } from '../child.ts'

export const rule8898 = rule({
  code: '8898',
  says: 'The assessment has the same factor twice.',
  fields: ['AssessmentFactors'],
  needs: ['Assessments'],
  from: 2023,
  check({ assessments }, fault) {
    for (const assessment of assessments) {
      const factors = assessment.AssessmentFactors
      if (factors.length > 1 && new Set(factors).size < factors.length) fault(assessment, 'AssessmentFactors')
    }
  },
})
