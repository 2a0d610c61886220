import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { contentsOf, findCheck, keepFiles } from './file-check.store.ts'
import { authorityOn } from './start-check.act.ts'
import type { checkAgainForm } from './start-check.form.ts'
import { useFiles, withReplaced } from './use-files.ts'

type Asked = {
  db: Db
  params: Readonly<Record<string, string>>
  values: ValuesOf<typeof checkAgainForm>
}

/** Checks the files of a check once more, with those that changed in their places; for the year of the check before. Refuses files of another return. */
export const checkAgain = act({
  id: 'returns.check-again',
  title: 'Check a return again',
  may: 'returns.check',
  async about({ db, params, values }: Asked) {
    const before = await findCheck(db, params.return_check ?? '')
    return { person_ids: [], before, used: useFiles(values.files, values.previous) }
  },
  refuses({ values, about: { before, used } }): Refusal[] {
    if (values.files.length + values.previous.length === 0)
      return [{ field: 'files', says: 'Choose the files that have changed' }]
    const isOther = used.return !== null && used.return !== before.return
    return [...used.refusals, ...(isOther ? [{ field: 'files', says: 'These are files of another return' }] : [])]
  },
  async writes({ db, actor, today, about: { before, used } }) {
    if (!actor.session_id) throw new Error('a check without a session was not refused')
    const files = withReplaced(await contentsOf(db, before.id), used.files)
    const authority = await authorityOn(db, today)
    const { session_id } = actor
    const { year } = before
    return { id: await keepFiles(db, { session_id, return: before.return, year, authority, files }) }
  },
})
