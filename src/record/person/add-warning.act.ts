import { addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { riskFlagType } from '../../vocabulary/codesets/risk-flag-type.ts'
import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { aboutPerson } from './about-person.ts'
import type { warningForm } from './person-part.form.ts'
import { insertWarning } from './person-part.store.ts'

/** Puts a warning at the top of every page about somebody. Refuses one that nobody will look at again within a year. */
export const addWarning = act({
  id: 'add-warning',
  title: 'Add a warning',
  may: 'person.edit',
  about: aboutPerson<ValuesOf<typeof warningForm>>,
  refuses: ({ values, today }) => [
    ...(values.review_on > addMonths(today, 12)
      ? [{ field: 'review_on', says: 'Choose a day no more than a year from now' }]
      : []),
    ...(values.review_on < today ? [{ field: 'review_on', says: 'Choose a day still to come' }] : []),
  ],
  async writes({ db, values, about: { person } }) {
    return { warning_id: await insertWarning(db, { person_id: person.id, ...values }) }
  },
  tells: ({ values, about: { person }, now }, { warning_id }) => [
    {
      person_id: person.id,
      at: now,
      kind: 'warning',
      source_table: 'person_warning',
      source_id: warning_id,
      significance: 2,
      says: `Warning added: ${labelOf(riskFlagType, values.type).toLowerCase()}`,
    },
  ],
})
