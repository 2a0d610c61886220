import { workingDaysAfter } from '../../../vocabulary/calendar/working-days.ts'
import { rule } from '../child.ts'

/** An assessment begun on the 45th working day before the reference date may still be completed on that date, in time. */
export const rule8670Q = rule({
  code: '8670Q',
  says: 'The assessment began more than 45 working days before the end of the year, and has not been completed.',
  mend: 'Give the day on which it was authorised, or be ready to say why it is still open.',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  needs: ['Assessments', 'Header'],
  from: 2023,
  severity: 'query',
  check({ assessments, collection }, fault) {
    if (assessments.length === 0) return
    const latest = workingDaysAfter(collection.to, -45)
    for (const assessment of assessments) {
      const began = assessment.AssessmentActualStartDate
      if (began !== null && began < latest && assessment.AssessmentAuthorisationDate === null)
        fault(assessment, 'AssessmentActualStartDate', 'AssessmentAuthorisationDate')
    }
  },
})
