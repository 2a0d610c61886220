import { form, pick } from '../form.ts'

export const NOBODY_ON_RECORD = 'nobody'

export const contactMatchForm = form({
  id: 'contact-match',
  title: 'Is it one of these?',
  button: 'Save the answer',
  asks: [
    pick('person_id', 'Which child is it?').saying({ missing: 'Choose the child, or say that it is none of these' }),
  ],
})

export const contactAdultMatchForm = form({
  id: 'contact-adult-match',
  title: 'Is it one of these?',
  button: 'Save the answer',
  asks: [pick('person_id', 'Who is it?').saying({ missing: 'Choose who it is, or say that it is none of these' })],
})
