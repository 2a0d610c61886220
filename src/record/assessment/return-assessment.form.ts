import { form, longText } from '../form.ts'

export const returnAssessmentForm = form({
  id: 'return-assessment',
  title: 'Return the assessment with comments',
  button: 'Return it',
  asks: [
    longText('comments', 'What needs more work?')
      .hint('The worker sees this above the text and answers it. Say what would make it good enough.')
      .lines(8)
      .saying({ missing: 'Say what needs more work' }),
  ],
})
