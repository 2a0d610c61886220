import { isOfOne, rule } from '../child.ts'
import { isClosedAfterAssessment } from '../closing.ts'

export const rule8825Q = rule({
  code: '8825Q',
  says: 'The episode was closed after assessment (RC8 or RC9), but has no assessment.',
  mend: 'Add the assessment, or give another reason for closing.',
  fields: ['ReasonForClosure'],
  needs: ['CINdetails', 'Assessments'],
  from: 2023,
  severity: 'query',
  check({ episodes, assessments }, fault) {
    for (const episode of episodes)
      if (isClosedAfterAssessment(episode) && !assessments.some(each => isOfOne(each, episode)))
        fault(episode, 'ReasonForClosure')
  },
})
