import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { loadMonthsForm } from './programme-measure.form.ts'
import { keepMonths, programmeMeasures } from './programme-measure.store.ts'
import { type ReadMonths, readMonths } from './read-months.ts'

type Values = ValuesOf<typeof loadMonthsForm>
type Loading = { person_ids: string[]; read: ReadMonths }

const SHOWN = 20

/** Loads months from a file, all of it or nothing. Refuses a file with a fault, each said by its row and column. */
export const loadMonths = sharedAct({
  id: 'programme-measure.load',
  title: 'Load months of the programme’s own measures',
  may: 'improvement.write',
  about: async ({ db, values, today }: { db: Db; values: Values; today: PlainDate }): Promise<Loading> => ({
    person_ids: [],
    read: readMonths(values.months.bytes, { measures: await programmeMeasures(db), today }),
  }),
  refuses({ about: { read } }: Call<Values, Loading>): Refusal[] {
    const more = read.faults.length - SHOWN
    return [...read.faults.slice(0, SHOWN), ...(more > 0 ? [`And ${more} more of the kind`] : [])].map(says => ({
      field: 'months',
      says,
    }))
  },
  writes: ({ db, now, actor, about: { read } }: Call<Values, Loading>) =>
    keepMonths(db, read.months, { by: actor.worker_id, now }),
})
