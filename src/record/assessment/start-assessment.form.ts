import { assessmentType } from '../../vocabulary/codesets/assessment-type.ts'
import { date, form, oneOf, pickMany } from '../form.ts'

export const startAssessmentForm = form({
  id: 'start-assessment',
  title: 'Start an assessment',
  intro:
    'The date it started is the day the work began, not the day of typing. Both clocks are shown from the first day.',
  button: 'Start the assessment',
  asks: [
    pickMany('children', 'Which children is it about?')
      .hint('Brothers and sisters assessed together each get an assessment, an analysis and a decision of their own.')
      .atLeast(1)
      .saying({ missing: 'Choose at least one child' }),
    date('started_on', 'When did it start?')
      .notAfterToday()
      .saying({ missing: 'Enter the day the assessment started', future: 'An assessment cannot start in the future' }),
    oneOf('type', 'What kind of assessment is it?', assessmentType),
  ],
})
