import { form, longText } from '../form.ts'

/** Why the decision on a contact was an error. */
export const reopenContactForm = form({
  id: 'reopen-contact',
  title: 'Open this contact again',
  button: 'Open it again',
  asks: [
    longText('reason', 'What was wrong with the decision?')
      .hint('It is kept with the decision, and both stay on the contact’s page.')
      .lines(4)
      .saying({ missing: 'Say what was wrong with the decision' }),
  ],
})
