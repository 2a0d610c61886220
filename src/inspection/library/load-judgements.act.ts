import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { keepJudgements } from './library.store.ts'
import type { judgementsForm } from './library-load.form.ts'
import { readJudgements } from './read-judgements.ts'

const SHOWN = 20

/** Loads judgements from a file, all of it or nothing. Refuses a file with a fault, each said by its row and column. */
export const loadJudgements = act({
  id: 'library.load',
  title: 'Load published judgements',
  may: 'inspection.upload',
  about: async ({ values }: { db: Db; values: ValuesOf<typeof judgementsForm> }) => ({
    person_ids: [],
    read: readJudgements(values.judgements.bytes),
  }),
  refuses({ today, about: { read } }): Refusal[] {
    const ahead = read.judgements.filter(({ published_on }) => published_on !== null && published_on > today)
    const says = [
      ...read.faults,
      ...ahead.map(
        each => `${each.authority}, ${each.start_on}: published ${each.published_on}, which is still to come`,
      ),
    ]
    const more = says.length - SHOWN
    return [...says.slice(0, SHOWN), ...(more > 0 ? [`And ${more} more of the kind`] : [])].map(each => ({
      field: 'judgements',
      says: each,
    }))
  },
  writes: ({ db, now, about: { read } }) => keepJudgements(db, read.judgements, { now }),
})
