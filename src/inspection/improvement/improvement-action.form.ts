import { date, form, longText, pick } from '../../record/form.ts'

/** Something somebody will do about an item. */
export const improvementActionForm = form({
  id: 'improvement-action',
  title: 'Add an action',
  button: 'Add the action',
  asks: [
    longText('what', 'What will be done?').lines(3).saying({ missing: 'Say what will be done' }),
    pick('owner_id', 'Who will do it?').saying({ missing: 'Choose who will do it' }),
    date('start_on', 'When does it start?').optional(),
    date('due_on', 'By when?')
      .notBefore('start_on')
      .saying({ before: 'It is due before it starts: look at both dates' }),
  ],
})

/** Another date for an action; the old one is kept. */
export const actionRedateForm = form({
  id: 'action-redate',
  title: 'Give the action another date',
  intro: 'The old date is kept and shown, with why it moved.',
  button: 'Change the date',
  asks: [
    date('due_on', 'By when, now?'),
    longText('because', 'Why is the date moving?').lines(3).saying({ missing: 'Say why the date is moving' }),
  ],
})

/** That an action was done, and what shows it. */
export const actionDoneForm = form({
  id: 'action-done',
  title: 'Say the action is done',
  button: 'Save: it is done',
  asks: [
    date('done_on', 'When was it done?').notAfterToday(),
    longText('evidence', 'What shows that it was done?')
      .lines(3)
      .hint('What somebody else could look at: the minutes, the training record, the new form in use since May')
      .saying({ missing: 'Say what shows that it was done' }),
  ],
})
