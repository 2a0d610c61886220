import { date, form, manyOf, pick, text } from '../form.ts'
import { TOLD } from './assessment.ts'

/** Saying that the family and the agencies know what an authorised assessment decided. */
export const toldAssessmentForm = form({
  id: 'told-assessment',
  title: 'Record who was told of the assessment',
  intro: 'An assessment is complete when it is authorised and the family and the agencies know what was decided.',
  button: 'Record that they were told',
  asks: [
    manyOf('who', 'Who was told?', TOLD).saying({ missing: 'Say who was told' }),
    date('told_on', 'When?').notAfterToday().saying({ missing: 'Enter the day they were told' }),
    pick('told_by', 'Who told them?'),
    text('how', 'How?')
      .hint('“Priya went through it with Sarah at home, and left a copy”')
      .saying({ missing: 'Say how they were told' }),
  ],
})
