import { significance } from '../../vocabulary/codesets/significance.ts'
import { date, form, longText, oneOf } from '../form.ts'

/** The one button beside a line: takes it out of the chronology, or puts it back. */
export const curateForm = form({ id: 'chronology-curate', title: 'Take out or put back', asks: [] })

/** A line a worker adds: what happened before we knew the family, or what no other page records. */
export const chronologyForm = form({
  id: 'chronology-line',
  title: 'Add to the chronology',
  intro: 'For something that happened and stands nowhere else in the record: before we knew the family, or elsewhere.',
  button: 'Add it',
  asks: [
    date('happened_on', 'When did it happen?').notAfterToday(),
    longText('says', 'What happened?')
      .hint('A plain sentence or two: what happened, and what it meant for the child')
      .atMost(500)
      .lines(3),
    oneOf('weight', 'How much does it matter?', significance),
  ],
})
