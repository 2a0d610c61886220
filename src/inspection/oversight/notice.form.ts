import { date, form, longText, oneOf, pickMany, rows, text } from '../../record/form.ts'
import { noticeKind } from '../../vocabulary/codesets/notice-kind.ts'

/** A notice or direction, with what it requires. */
export const noticeForm = form({
  id: 'notice',
  title: 'Record a notice of the Secretary of State',
  intro: 'What it says and requires, as it was given. It is in force until it is lifted.',
  button: 'Record the notice',
  asks: [
    oneOf('kind', 'What was given?', noticeKind),
    date('given_on', 'When was it given?').notAfterToday(),
    text('given_by', 'By whom?').hint('The Secretary of State for Education').atMost(160),
    longText('text', 'What does it say?').lines(6).saying({ missing: 'Write what the notice says' }),
    date('review_on', 'When is it reviewed?').notBefore('given_on'),
    rows('conditions', 'What it requires, in its own order', [
      longText('text', 'What is required?').lines(3).saying({ missing: 'Write what is required' }),
      pickMany('improvement_item_ids', 'Which improvements meet it?').optional(),
    ])
      .adding('Add another condition')
      .saying({ missing: 'Write at least one condition' }),
  ],
})

/** That a notice was lifted, and why. */
export const noticeLiftForm = form({
  id: 'notice-lift',
  title: 'The notice was lifted',
  button: 'Save: it was lifted',
  asks: [
    date('lifted_on', 'When was it lifted?').notAfterToday(),
    longText('lifted_because', 'Why?').lines(3).saying({ missing: 'Say why it was lifted' }),
  ],
})

/** Another day for the review of a notice. */
export const noticeReviewForm = form({
  id: 'notice-review',
  title: 'Give the review another day',
  intro: 'The day it had stays in the history.',
  asks: [date('review_on', 'When is it reviewed now?')],
})
