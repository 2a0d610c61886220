import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { settingsOn } from '../../record/setting.store.ts'
import { onsCodeOf } from '../../vocabulary/authorities/ons-codes.ts'
import { EDITIONS as CENSUS } from '../cin/editions.ts'
import { keepFiles } from './file-check.store.ts'
import type { ReturnId } from './recognise.ts'
import type { startCheckForm } from './start-check.form.ts'
import { useFiles } from './use-files.ts'

const NONE =
  'None of these files is of a return that is checked here: their names and columns, or the first element of an XML, tell'

/** The authority’s code, as its settings have it or as its name tells; null where neither does. */
export const authorityOn = async (db: Db, today: string): Promise<string | null> => {
  const { 'authority.ons_code': code, 'authority.name': name } = await settingsOn(db, today)
  if (typeof code === 'string' && code !== '') return code.toUpperCase()
  return typeof name === 'string' ? onsCodeOf(name, today) : null
}

/** The form takes any year of either return; the census has fewer. */
const yearRefused = (of: ReturnId | null, year: number | null): Refusal[] =>
  of === 'cin' && year !== null && (year < CENSUS.earliest || year > CENSUS.newest)
    ? [{ field: 'year', says: `The census is checked for ${CENSUS.earliest} to ${CENSUS.newest}` }]
    : []

/** Takes files in to be checked, in the session of whoever gave them. Refuses what `useFiles` does, and files that are of no return. */
export const startCheck = act({
  id: 'returns.start-check',
  title: 'Check a return',
  may: 'returns.check',
  about: async ({ values }: { values: ValuesOf<typeof startCheckForm> }) => ({
    person_ids: [],
    used: useFiles(values.files, values.previous),
  }),
  refuses: ({ values, about: { used } }): Refusal[] => [
    ...used.refusals,
    ...yearRefused(used.return, values.year),
    ...(used.refusals.length === 0 && !used.files.some(({ use }) => use === 'return')
      ? [{ field: 'files', says: NONE }]
      : []),
  ],
  async writes({ db, actor, today, values, about: { used } }) {
    if (!used.return || !actor.session_id) throw new Error('a check without a return or a session was not refused')
    const authority = await authorityOn(db, today)
    const { session_id } = actor
    return {
      id: await keepFiles(db, { session_id, return: used.return, year: values.year, authority, files: used.files }),
    }
  },
})
