import { date, form, longText, oneOf, pick, pickMany } from '../../record/form.ts'
import { restrictionLevel } from '../../vocabulary/codesets/restriction-level.ts'
import { restrictionReason } from '../../vocabulary/codesets/restriction-reason.ts'

/** Who may open a record: domain/roles-and-access.md section 1, restriction levels. */
export const restrictionForm = form({
  id: 'restriction',
  title: 'Restrict who may open this record',
  intro: 'From the moment you save, nobody else finds this child in a search, a list or a family.',
  button: 'Restrict the record',
  asks: [
    oneOf('level', 'Who may open it?', restrictionLevel),
    oneOf('reason_code', 'Why is it restricted?', restrictionReason),
    longText('reason', 'Say more')
      .hint('What must not be known, by whom, and since when. Only those on the list read this')
      .atLeast(10)
      .lines(3),
    pick('owner_id', 'Who answers for the restriction?').hint('A manager. They are always on the list'),
    date('review_on', 'When must it be looked at again?').hint(
      'The restriction stays in force until somebody lifts it, whether or not it was looked at',
    ),
    pickMany('members', 'Who else is on the list?')
      .hint('Everybody who works with the child, and whoever covers for them')
      .optional(),
  ],
})

export const liftForm = form({
  id: 'restriction-lift',
  title: 'Lift the restriction',
  intro: 'Everybody whose work reaches this child will be able to open the record again.',
  button: 'Lift the restriction',
  asks: [longText('reason', 'Why is it no longer needed?').atLeast(10).lines(3)],
})
