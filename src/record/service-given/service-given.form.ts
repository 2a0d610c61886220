import { date, form, longText, text } from '../form.ts'

export const serviceGivenForm = form({
  id: 'service-given',
  title: 'Record help the child receives meanwhile',
  intro: 'Help does not have to wait for the assessment or the plan.',
  asks: [
    text('what', 'What does the child or family receive?').saying({ missing: 'Say what the child or family receives' }),
    text('provider', 'Who gives it?').saying({ missing: 'Say who gives it' }),
    date('start_on', 'From when?').saying({ missing: 'Enter the day it began or begins' }),
    date('end_on', 'Until when, if it has ended?')
      .optional()
      .notBefore('start_on')
      .saying({ before: 'It cannot end before it began' }),
    longText('what_changed', 'What has changed for the child because of it?').optional().lines(3),
  ],
})
