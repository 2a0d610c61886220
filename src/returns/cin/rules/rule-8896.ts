import { rule } from '../child.ts'
import { markUnlessOneInEpisode } from '../only-one.ts'

export const rule8896 = rule({
  code: '8896',
  says: 'More than one assessment of the episode has not been completed.',
  fields: ['AssessmentAuthorisationDate'],
  needs: ['Assessments'],
  from: 2023,
  check({ assessments }, fault) {
    if (assessments.length < 2) return
    const open = assessments.filter(each => each.AssessmentAuthorisationDate === null)
    markUnlessOneInEpisode(open, 'AssessmentAuthorisationDate', fault)
  },
})
