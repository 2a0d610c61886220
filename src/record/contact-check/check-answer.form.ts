import { form, longText, oneOf } from '../form.ts'

const FOUND = [
  { code: 'returned', label: 'We know something', meaning: 'Say what, since when, and how sure it is' },
  { code: 'nothing_known', label: 'Nothing is known to us' },
  { code: 'declined', label: 'We cannot answer', meaning: 'Say why' },
] as const

export const checkAnswerForm = form({
  id: 'check-answer',
  title: 'Answer a check',
  button: 'Send the answer',
  asks: [
    oneOf('status', 'What did you find?', FOUND),
    longText('answer', 'What should we know?')
      .hint('Facts with dates; say what is opinion. Share only what helps to decide how to help this child.')
      .when({ status: ['returned', 'declined'] }),
  ],
})
