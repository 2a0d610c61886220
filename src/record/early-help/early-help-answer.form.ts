import { form, longText, oneOf, text, yesNo } from '../form.ts'

const ANSWERS = [
  { code: 'accept', label: 'Accept: we will work with this family' },
  { code: 'decline', label: 'Decline', meaning: 'It goes back to the front door, with your reason' },
] as const

export const earlyHelpAnswerForm = form({
  id: 'early-help-answer',
  title: 'Answer the offer',
  button: 'Send the answer',
  asks: [
    oneOf('answer', 'Do you accept?', ANSWERS),
    text('lead_worker', 'Who leads the work with the family?').when({ answer: 'accept' }),
    yesNo('family_agreed', 'Does the family agree?').when({ answer: 'accept' }),
    longText('family_view', 'What does the family say they want?').when({ answer: 'accept' }).lines(3).optional(),
    longText('decline_reason', 'Why not?')
      .hint('What the family needs instead, and what you would ask the front door to do.')
      .when({ answer: 'decline' })
      .lines(4),
  ],
})
