import { sql } from 'kysely'
import type { Db } from '../../../record/database.ts'
import type { ThemeId } from '../../themes/match.ts'
import { themesOf } from '../../themes/themes.ts'
import { themesOfItems } from '../../themes/themes-of-items.ts'

/**
 * The themes of what reports accepted here ask and find, by passage. They are worked out each time, since of what they ask
 * people may have said otherwise than the wording rules. `part` null: of both.
 */
export const acceptedThemes = async (
  db: Db,
  part: 'improvement' | 'finding' | null,
): Promise<Map<string, readonly ThemeId[]>> => {
  const { rows } = await sql<{ id: string; part: string; text: string }>`
    select searched_passage.id, part, text
    from searched_report
    join searched_passage on searched_passage.report_id = searched_report.id
    where source = 'accepted' and (${part}::text is null or part = ${part})`.execute(db)
  const asked = await themesOfItems(
    db,
    rows.filter(row => row.part === 'improvement'),
  )
  return new Map(
    rows.map(row => [
      row.id,
      row.part === 'improvement'
        ? (asked.get(row.id) ?? []).flatMap(({ id, applies }) => (applies ? [id] : []))
        : themesOf(row.text).map(({ id }) => id),
    ]),
  )
}
