import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { yearEnd } from '../../vocabulary/calendar/collection-year.ts'
import type { publishedForm } from './published.form.ts'
import { publishedIn, replacePublished } from './published.store.ts'
import { readPublished } from './read-published.ts'

const SHOWN = 20

/**
 * Loads what others reach in a year. Refuses a year that has not ended, a file with a fault, each by its row and column, and
 * a year that is loaded already unless these are to take the place of what is there.
 */
export const loadPublished = act({
  id: 'measure.load-published',
  title: 'Load published figures',
  may: 'measures.publish',
  about: async ({ db, values }: { db: Db; values: ValuesOf<typeof publishedForm> }) => ({
    person_ids: [],
    held: await publishedIn(db, values.year),
    read: readPublished(values.figures.bytes),
  }),
  refuses({ values, today, about: { held, read } }): Refusal[] {
    const wrong = read.faults.slice(0, SHOWN).map(says => ({ field: 'figures', says }))
    const more = read.faults.length - SHOWN
    return [
      ...(yearEnd(values.year) >= today
        ? [{ field: 'year', says: 'This year has not ended: choose one that has' }]
        : []),
      ...wrong,
      ...(more > 0 ? [{ field: 'figures', says: `And ${more} more of the kind` }] : []),
      ...(held.length > 0 && !values.replaces
        ? [
            {
              field: 'replaces',
              says: `${held.length} figures of ${values.year} are loaded already: say yes, or choose another year`,
            },
          ]
        : []),
    ]
  },
  async writes({ db, now, values, about: { read } }) {
    await replacePublished(db, values.year, read.figures, { now })
    return { year: values.year }
  },
})
