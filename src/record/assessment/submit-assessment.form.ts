import { form, hidden, longText } from '../form.ts'

export const submitAssessmentForm = form({
  id: 'submit-assessment',
  title: 'Send the assessment to your manager',
  button: 'Send to your manager',
  asks: [
    hidden('is_returned'),
    longText('answer', 'Your answer to the comments')
      .when({ is_returned: 'yes' })
      .hint('What you changed, or why you did not. Your manager sees it beside the comments.')
      .lines(6)
      .saying({ missing: 'Answer your manager’s comments' }),
  ],
})
