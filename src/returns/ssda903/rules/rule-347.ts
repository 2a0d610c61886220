import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

const FOYER: readonly (string | null)[] = ['T', 'T1', 'T2']

/** The published rule says T, which the return has with how suitable it is: T1, T2. */
export const rule347 = rule({
  code: '347',
  says: 'The care leaver lives in a foyer, but was under 18 on the first day of the year.',
  mend: 'Correct the accommodation, or the date of birth.',
  fields: ['DOB', 'ACCOM'],
  needs: ['OC3'],
  from: 2024,
  check({ oc3, collection }, fault) {
    for (const leaver of oc3)
      if (FOYER.includes(leaver.ACCOM) && leaver.DOB && ageOn(leaver.DOB, collection.from) < 18)
        fault(leaver, 'ACCOM', 'DOB')
  },
})
