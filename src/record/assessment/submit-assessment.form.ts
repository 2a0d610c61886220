import { form, hidden, longText, rows } from '../form.ts'

/** One answer for each return that waits for one: the page lays out the rows, so that none is asked of a first submission. */
export const submitAssessmentForm = form({
  id: 'submit-assessment',
  title: 'Send the assessment to your manager',
  button: 'Send to your manager',
  asks: [
    rows('answers', 'Your answer to the comments', [
      hidden('return_id'),
      longText('answer', 'What did you change, or why not?')
        .lines(5)
        .saying({ missing: 'Answer your manager’s comments' }),
    ])
      .later()
      .fixed()
      .headedBy('return_id'),
  ],
})
