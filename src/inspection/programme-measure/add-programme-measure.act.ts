import type { Call } from '../../record/act.ts'
import type { ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { programmeMeasureForm } from './programme-measure.form.ts'
import { nextCode } from './programme-measure.store.ts'

type Values = ValuesOf<typeof programmeMeasureForm>
type About = { person_ids: string[] }

/** Adds a measure of the programme's own, under the next code. A name another has is refused by the database. */
export const addProgrammeMeasure = sharedAct({
  id: 'programme-measure.add',
  title: 'Add a measure of the programme’s own',
  may: 'improvement.write',
  about: async (): Promise<About> => ({ person_ids: [] }),
  async writes({ db, values }: Call<Values, About>) {
    const code = await nextCode(db)
    await db
      .insertInto('programme_measure')
      .values({ ...values, code })
      .execute()
    return { code }
  },
})
