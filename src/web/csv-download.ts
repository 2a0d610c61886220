import { logAccess } from '../access/audit.store.ts'
import { type Answer, download } from './answers.ts'
import { type Cell, csvOf } from './csv.ts'
import type { Context } from './page.ts'

/**
 * A list as a file to keep. `name` begins the file's name, which ends with the day; `entity` is the page it is the list
 * of and `terms` what was asked of it, for the log, which keeps that this many rows were taken out.
 */
export const csvDownload = async (
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  list: {
    name: string
    entity: string
    terms?: string | null
    headings: readonly string[]
    rows: readonly (readonly Cell[])[]
  },
): Promise<Answer> => {
  const { entity, terms = null } = list
  await logAccess(db, actor, [{ action: 'export', entity, terms, shown: list.rows.length }])
  return download({
    filename: `${list.name}-${today}.csv`,
    type: 'text/csv; charset=utf-8',
    body: csvOf(list.headings, list.rows),
  })
}
