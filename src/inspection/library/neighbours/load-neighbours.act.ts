import { act } from '../../../record/act.ts'
import type { Db } from '../../../record/database.ts'
import { file, form, type Refusal, text, type ValuesOf } from '../../../record/form.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { keepNeighbours, ownAuthority } from './neighbours.store.ts'
import { readNeighbours } from './read-neighbours.ts'

export const neighboursForm = form({
  id: 'library-neighbours-load',
  title: 'Load statistical neighbours',
  intro: 'Which authorities are most like which, as the published table has them. They are facts about authorities.',
  button: 'Load the neighbours',
  asks: [
    file('neighbours', 'Which file?')
      .hint('A CSV with a row a neighbour')
      .accepts('.csv')
      .atMost(1)
      .saying({ missing: 'Choose the file', wrong: 'Choose a CSV file', long: 'The file must be smaller than 1 MB' }),
    text('source', 'Whose table is it?').hint('Who published it, and of which year').optional(),
  ],
})

const SHOWN = 20

/** Loads statistical neighbours from a file, all of it or nothing. Refuses a file with a fault, each said by its row and column. */
export const loadNeighbours = act({
  id: 'library.load-neighbours',
  title: 'Load statistical neighbours',
  may: 'inspection.upload',
  about: async ({ db, today, values }: { db: Db; today: PlainDate; values: ValuesOf<typeof neighboursForm> }) => ({
    person_ids: [],
    read: readNeighbours(values.neighbours.bytes, (await ownAuthority(db, today)).name),
  }),
  refuses({ about: { read } }): Refusal[] {
    const more = read.faults.length - SHOWN
    const says = [...read.faults.slice(0, SHOWN), ...(more > 0 ? [`And ${more} more of the kind`] : [])]
    return says.map(each => ({ field: 'neighbours', says: each }))
  },
  writes: ({ db, now, values: { source }, about: { read } }) => keepNeighbours(db, read.neighbours, { now, source }),
})
