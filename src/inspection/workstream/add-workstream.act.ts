import type { Call } from '../../record/act.ts'
import type { ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { workstreamForm } from './workstream.form.ts'

type Values = ValuesOf<typeof workstreamForm>
type About = { person_ids: string[] }

/** Adds a workstream to the programme. A name another has is refused by the database. */
export const addWorkstream = sharedAct({
  id: 'workstream.add',
  title: 'Add a workstream to the improvement programme',
  may: 'improvement.write',
  about: async (): Promise<About> => ({ person_ids: [] }),
  writes: ({ db, values }: Call<Values, About>) =>
    db.insertInto('workstream').values(values).returning('id').executeTakeFirstOrThrow(),
})
