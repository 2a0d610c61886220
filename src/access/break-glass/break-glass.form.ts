import { form, longText, number, oneOf } from '../../record/form.ts'
import { breakGlassReason } from '../../vocabulary/codesets/break-glass-reason.ts'
import { breakGlassReview } from '../../vocabulary/codesets/break-glass-review.ts'

const why = [
  oneOf('reason_code', 'Why must you open it?', breakGlassReason),
  longText('reason', 'Say what you need to know, and what for')
    .hint('Whoever reviews it knows the record by its number alone: leave names out')
    .atLeast(20)
    .lines(3)
    .saying({ short: 'Say why in twenty letters or more: somebody will read it within two working days' }),
  number('minutes', 'For how many minutes?')
    .hint('60 is usual; a day (1,440) is the most')
    .whole()
    .atLeast(5)
    .atMost(1440),
] as const

/** Break-glass: domain/roles-and-access.md section 1. */
export const openForm = form({
  id: 'break-glass',
  title: 'Open a record outside your work',
  button: 'Open the record',
  asks: [...why],
})

export const openByNumberForm = form({
  id: 'break-glass-number',
  title: 'Ask for a record you cannot find',
  intro: 'If somebody gave you the number of a record and you find nothing under it, a head of service can open it.',
  button: 'Ask',
  asks: [number('reference', 'Number of the record').whole().atLeast(1).atMost(2_000_000_000), ...why],
})

export const openingAnswerForm = form({
  id: 'break-glass-approve',
  title: 'May this record be opened?',
  asks: [
    oneOf('answer', 'Your answer', [
      { code: 'yes', label: 'Yes, for the time asked', meaning: 'The time runs from now' },
      { code: 'no', label: 'No' },
    ]),
    longText('note', 'Why?').atLeast(10).lines(3),
  ],
})

export const openingReviewForm = form({
  id: 'break-glass-review',
  title: 'Was it right to open this record?',
  asks: [
    oneOf('outcome', 'What did you find?', breakGlassReview),
    longText('note', 'How do you know?').atLeast(10).lines(4),
  ],
})

export const openingKnownForm = form({
  id: 'break-glass-known',
  title: 'This record was opened outside somebody’s work',
  button: 'I have seen this',
  asks: [
    longText('note', 'Is there anything information governance should know?')
      .optional()
      .hint('They know the record by its number alone: leave the child’s name out')
      .lines(3),
  ],
})
