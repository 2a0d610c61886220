import { checkpointDecision } from '../../vocabulary/codesets/checkpoint-decision.ts'
import { delayReason } from '../../vocabulary/codesets/delay-reason.ts'
import { date, form, longText, oneOf } from '../form.ts'

export const checkAssessmentForm = form({
  id: 'check-assessment',
  title: 'Record a checkpoint',
  intro: 'A look at the assessment while there is still time to change course.',
  button: 'Record the checkpoint',
  asks: [
    date('held_on', 'When did you look at it together?')
      .notAfterToday()
      .saying({ missing: 'Enter the day of the checkpoint', future: 'A checkpoint cannot be in the future' }),
    longText('note', 'What did you find?')
      .hint('How far it is, what is known about the child’s safety now, what worries you.')
      .lines(6)
      .saying({ missing: 'Write what you found' }),
    longText('remaining_work', 'What is left to do?').optional().lines(3),
    oneOf('decision', 'What do you decide?', checkpointDecision),
    date('extended_to', 'Until when?').when({ decision: 'extend' }).saying({ missing: 'Enter the new date' }),
    oneOf('delay', 'Why is more time needed?', delayReason).when({ decision: 'extend' }),
    longText('extension_reason', 'Say more about why')
      .when({ decision: 'extend' })
      .hint('The 45 working days go on counting and a breach still counts; your reason stands beside it.')
      .lines(3)
      .saying({ missing: 'Say why more time is right for this child' }),
  ],
})
