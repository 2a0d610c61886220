import { rule } from '../child.ts'
import { noneHas } from '../factors.ts'

export const rule8950Q = rule({
  code: '8950Q',
  says: 'The assessment has 19A among its factors, a code for sexual abuse that is no longer used.',
  mend: 'Use 19B, where another child did it, or 19C, where an adult did.',
  fields: ['AssessmentFactors'],
  needs: ['Assessments'],
  from: 2025,
  severity: 'query',
  check: noneHas('19A'),
})
