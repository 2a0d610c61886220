import { isOfOne, rule } from '../child.ts'
import { isClosedAfterAssessment } from '../closing.ts'
import { hasFactor, NO_FACTORS } from '../factors.ts'

export const rule8873Q = rule({
  code: '8873Q',
  says: 'The only assessment of the episode found no factors (21), but the case was not closed after assessment (RC8 or RC9).',
  mend: 'Check the factors, and the reason for closing.',
  fields: ['ReasonForClosure', 'AssessmentFactors'],
  needs: ['Assessments', 'CINdetails'],
  from: 2023,
  severity: 'query',
  check({ assessments, episodes }, fault) {
    for (const assessment of assessments) {
      if (!hasFactor(assessment, NO_FACTORS)) continue
      if (assessments.some(each => each !== assessment && isOfOne(each, assessment))) continue
      for (const episode of episodes)
        if (isOfOne(assessment, episode) && !isClosedAfterAssessment(episode)) {
          fault(assessment, 'AssessmentFactors')
          fault(episode, 'ReasonForClosure')
        }
    }
  },
})
