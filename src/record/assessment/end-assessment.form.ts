import { date, form, longText, oneOf } from '../form.ts'
import { ENDED_EARLY_REASONS } from './assessment.ts'

export const endAssessmentForm = form({
  id: 'end-assessment',
  title: 'End the assessment early',
  intro:
    'Only because the child died, the family moved away, or it should not have been started. If it is no longer needed for another reason, finish it briefly and authorise it.',
  button: 'End the assessment',
  asks: [
    oneOf('reason', 'Why does it end?', ENDED_EARLY_REASONS),
    date('ended_early_on', 'When did it end?').notAfterToday().saying({ missing: 'Enter the day it ended' }),
    longText('because', 'What happened, in your words')
      .lines(5)
      .saying({ missing: 'Say what happened and who was told' }),
  ],
})
