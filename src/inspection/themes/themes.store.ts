import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { ThemeSaid } from './item-themes.ts'

/** What people said of the themes of these items, as it stands, the earliest first. */
export const themesSaid = async (db: Db, items: readonly string[]): Promise<ThemeSaid[]> => {
  const { rows } = await sql<ThemeSaid>`
    select improvement_theme.id, improvement_theme.version, improvement_item_id, theme, applies, because,
      worker.full_name as said_by, said_on
    from improvement_theme
    join worker on worker.id = improvement_theme.said_by
    where improvement_item_id = any(${[...items]}::uuid[]) and improvement_theme.voided_at is null
    order by improvement_theme.created_at, improvement_theme.id`.execute(db)
  return rows
}
