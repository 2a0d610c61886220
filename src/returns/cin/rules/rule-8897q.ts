import { assessmentFactors } from '../../../vocabulary/codesets/assessment-factors.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'

/** Codes that are no longer used are codes still: what to use instead is for 8945Q and 8950Q. */
export const rule8897Q = rule({
  code: '8897Q',
  says: 'The assessment was completed, but its factors are missing or are not among the census’s codes.',
  mend: 'If no factors were found, give 21.',
  fields: ['AssessmentAuthorisationDate', 'AssessmentFactors'],
  needs: ['Assessments', 'Header'],
  from: 2023,
  severity: 'query',
  check({ assessments, collection }, fault) {
    const known = codesOf(assessmentFactors)
    for (const assessment of assessments) {
      const { AssessmentAuthorisationDate: completed, AssessmentFactors: factors } = assessment
      if (completed === null || completed < collection.from) continue
      if (factors.length === 0 || factors.some(factor => !known.has(factor)))
        fault(assessment, 'AssessmentAuthorisationDate', 'AssessmentFactors')
    }
  },
})
