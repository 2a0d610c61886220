import { form, text } from '../../record/form.ts'

const LONGEST = 80

/** A check is kept past its session. */
export const keepCheckForm = form({
  id: 'return-check-keep',
  title: 'Keep this check',
  button: 'Keep it',
  is_short: true,
  asks: [
    text('kept_as', 'What should it be called?')
      .hint('Such as: first run in April, or sent on 27 June')
      .atMost(LONGEST)
      .optional(),
  ],
})

/** A check is thrown away. */
export const discardCheckForm = form({
  id: 'return-check-discard',
  title: 'Throw this check away',
  button: 'Throw it away',
  is_short: true,
  asks: [],
})
