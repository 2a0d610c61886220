import { isOfOne, type RowOf, rule } from '../child.ts'
import { hasFactor, NO_FACTORS } from '../factors.ts'

type Assessment = RowOf<'Assessments'>

/** The rows of one assessment: where a file has a row for each factor, the episode and the day of completion are one. */
const areOfOne = (one: Assessment, other: Assessment) =>
  isOfOne(one, other) &&
  one.AssessmentID === other.AssessmentID &&
  one.AssessmentAuthorisationDate === other.AssessmentAuthorisationDate

export const rule8869 = rule({
  code: '8869',
  says: 'The assessment found no factors (21), and also has some.',
  mend: 'Leave out 21, or the others.',
  fields: ['AssessmentFactors'],
  needs: ['Assessments'],
  from: 2023,
  check({ assessments }, fault) {
    for (const without of assessments) {
      if (!hasFactor(without, NO_FACTORS)) continue
      for (const each of assessments)
        if (areOfOne(without, each) && each.AssessmentFactors.some(factor => factor !== NO_FACTORS))
          fault(each, 'AssessmentFactors')
    }
  },
})
