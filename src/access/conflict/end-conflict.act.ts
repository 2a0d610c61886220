import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import type { Actor } from '../actor.ts'
import type { conflictEndForm } from './conflict.form.ts'
import { conflictsFor, endIt } from './conflict.store.ts'

/** A manager ends a conflict that one of theirs declared. Nobody ends their own. */
export const endConflict = act({
  id: 'conflict.end',
  title: 'End a conflict of interest',
  may: 'conflict.end',
  async about({
    db,
    actor,
    params,
  }: {
    db: Db
    actor: Actor
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof conflictEndForm>
  }) {
    const found = (await conflictsFor(db, actor)).find(({ id }) => id === params.conflict)
    if (!found) throw new NotFound()
    return { person_ids: [], found }
  },
  async writes({ db, actor, today, values, about: { found } }) {
    await endIt(db, found.id, { end_on: today, ended_by: actor.worker_id, ended_because: values.because })
    return {}
  },
})
