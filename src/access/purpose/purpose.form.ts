import { form, oneOf, text } from '../../record/form.ts'

/** Why somebody on duty opens a record: domain/roles-and-access.md section 1, purpose. */
export const PURPOSES = [
  { code: 'told', label: 'Somebody has told us something about this child or family' },
  { code: 'called', label: 'Called out of hours' },
  { code: 'asked', label: 'Another agency or authority has asked about them' },
  { code: 'match', label: 'Finding out whether this is the person I am looking for' },
  { code: 'check', label: 'Checking earlier work' },
  { code: 'other', label: 'Another reason' },
] as const

export const purposeForm = form({
  id: 'purpose',
  title: 'Why are you opening this record?',
  intro: 'Nothing about this child is waiting at the front door. Say why you need the record; you are asked once.',
  button: 'Open the record',
  asks: [
    oneOf('purpose', 'Why do you need it?', PURPOSES),
    text('more', 'Which reason?').when({ purpose: 'other' }).atLeast(5).atMost(200),
  ],
})
