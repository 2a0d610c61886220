import { form, longText } from '../../record/form.ts'

/** One of the four who say that an improvement is complete and evidenced. */
export const signOffForm = form({
  id: 'improvement-sign-off',
  title: 'Sign it off',
  button: 'Sign it off',
  asks: [
    longText('note', 'What convinces you?')
      .hint('What you looked at yourself; for the board, the meeting and the minute')
      .lines(4)
      .atLeast(20)
      .saying({ missing: 'Say what convinces you', short: 'Say what convinces you in a sentence or more' }),
  ],
})

/** A closed improvement is open again. */
export const reopenForm = form({
  id: 'improvement-reopen',
  title: 'Open it again',
  intro: 'What was signed off stays on the record; all four sign again before it can be closed anew.',
  button: 'Open it again',
  asks: [
    longText('because', 'Why?')
      .hint('What was found that says it is not better, or no longer')
      .lines(4)
      .atLeast(20)
      .saying({ missing: 'Say why it is opened again', short: 'Say why in a sentence or more' }),
  ],
})
