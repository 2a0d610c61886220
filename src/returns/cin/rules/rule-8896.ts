import { rule } from '../child.ts'
import { markUnlessOneInEpisode } from '../only-one.ts'

export const rule8896 = rule({
  code: '8896',
  says: 'An episode has more than one assessment that has not been completed.',
  mend: 'Give the day on which the earlier ones were authorised, or leave out one recorded twice.',
  fields: ['AssessmentAuthorisationDate'],
  needs: ['Assessments'],
  from: 2023,
  check({ assessments }, fault) {
    if (assessments.length < 2) return
    const open = assessments.filter(each => each.AssessmentAuthorisationDate === null)
    markUnlessOneInEpisode(open, 'AssessmentAuthorisationDate', fault)
  },
})
