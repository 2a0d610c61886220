import { sql } from 'kysely'
import type { Db } from '../../../record/database.ts'
import type { ThemeId } from '../../themes/match.ts'
import { THEMES } from '../../themes/themes.ts'

/** What letters of one number of monitoring visit found wanting: how many letters there are, and each theme in how many. */
export type AskedAtVisit = {
  readonly letters: number
  readonly themes: readonly { readonly theme: ThemeId; readonly letters: number; readonly findings: number }[]
}

/**
 * The themes in what other authorities' monitoring visits of this number found weak or asked to put right first, the one in
 * most letters first; those in none are left out. Nought letters: nothing is known of that number.
 */
export const askedAtVisit = async (db: Db, number: number): Promise<AskedAtVisit> => {
  const { rows: letters } = await sql<{ id: string }>`
    select id from library_report
    where kind = 'monitoring visit' and visit_number = ${number} and voided_at is null`.execute(db)
  const { rows } = await sql<{ library_report_id: string; themes: ThemeId[] }>`
    select library_report_id, themes from library_passage
    where library_report_id = any(${letters.map(({ id }) => id)}::uuid[]) and part = 'finding'
      and tone in ('weakness', 'priority action') and voided_at is null`.execute(db)
  const themes = THEMES.map(({ id: theme }) => {
    const having = rows.filter(row => row.themes.includes(theme))
    return { theme, letters: new Set(having.map(each => each.library_report_id)).size, findings: having.length }
  })
  return {
    letters: letters.length,
    themes: themes
      .filter(({ findings }) => findings > 0)
      .sort((one, other) => other.letters - one.letters || other.findings - one.findings),
  }
}
