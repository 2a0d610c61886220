import { rule } from '../child.ts'
import { noneHas } from '../factors.ts'

export const rule8945Q = rule({
  code: '8945Q',
  says: 'The assessment has 18A among its factors, a code for physical abuse that is no longer used.',
  mend: 'Use 18B, where another child did it, or 18C, where an adult did.',
  fields: ['AssessmentFactors'],
  needs: ['Assessments'],
  from: 2025,
  severity: 'query',
  check: noneHas('18A'),
})
