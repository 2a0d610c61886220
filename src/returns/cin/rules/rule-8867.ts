import { isOfOne, rule } from '../child.ts'

export const rule8867 = rule({
  code: '8867',
  says: 'The episode is closed, but an assessment in it has not been completed.',
  mend: 'Give the day on which it was authorised, or leave the day of closing blank until it is.',
  fields: ['CINclosureDate', 'AssessmentAuthorisationDate'],
  needs: ['CINdetails', 'Assessments'],
  from: 2023,
  check({ episodes, assessments }, fault) {
    for (const assessment of assessments) {
      if (assessment.AssessmentAuthorisationDate !== null) continue
      for (const episode of episodes)
        if (episode.CINclosureDate !== null && isOfOne(assessment, episode)) {
          fault(episode, 'CINclosureDate')
          fault(assessment, 'AssessmentAuthorisationDate')
        }
    }
  },
})
