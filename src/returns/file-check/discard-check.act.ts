import { logAccess } from '../../access/audit.store.ts'
import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import { discardCheck, findCheck } from './file-check.store.ts'

/** Throws a check away with its files: they are no part of the record. That it was done is logged, with nothing of what was in it. */
export const discardThisCheck = act({
  id: 'returns.discard-check',
  title: 'Throw a check away',
  may: 'returns.check',
  about: async ({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: object }) => ({
    person_ids: [],
    check: await findCheck(db, params.return_check ?? ''),
  }),
  async writes({ db, actor, about: { check } }) {
    await discardCheck(db, check.id)
    await logAccess(db, actor, [
      { action: 'change', entity: 'return_check', entity_id: check.id, terms: 'thrown away' },
    ])
    return {}
  },
})
