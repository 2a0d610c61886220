import { sql } from 'kysely'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { assessmentFactors } from '../../vocabulary/codesets/assessment-factors.ts'
import type { Db } from '../database.ts'
import type { Assessment, Outcome, View } from './assessment.ts'

type About = Pick<Assessment, 'id' | 'person_id'>
type Factor = CodeOf<typeof assessmentFactors>

/** Changes columns of an assessment; its version counts on by itself. */
export const changeAssessment = async (db: Db, id: string, to: Partial<Omit<Assessment, 'id' | 'version'>>) => {
  await db.updateTable('assessment').set(to).where('id', '=', id).execute()
}

/** The factors chosen become these: what is no longer chosen is put aside and kept. */
export const saveFactors = async (db: Db, { id, person_id }: About, codes: readonly Factor[]): Promise<void> => {
  const kept = await db
    .selectFrom('assessment_factor')
    .select(['id', 'code'])
    .where('assessment_id', '=', id)
    .where('voided_at', 'is', null)
    .execute()
  const gone = kept.filter(row => !codes.includes(row.code)).map(row => row.id)
  const fresh = codes.filter(code => !kept.some(row => row.code === code))
  if (gone.length > 0) await putAside(db, 'assessment_factor', gone)
  if (fresh.length === 0) return
  await db
    .insertInto('assessment_factor')
    .values(fresh.map(code => ({ assessment_id: id, person_id, code })))
    .execute()
}

export const insertOutcomes = async (db: Db, { id, person_id }: About, codes: readonly Outcome[]): Promise<void> => {
  await db
    .insertInto('assessment_outcome')
    .values(codes.map(code => ({ assessment_id: id, person_id, code })))
    .execute()
}

const putAside = async (db: Db, table: 'assessment_factor' | 'assessment_view', ids: string[]): Promise<void> => {
  await sql`update ${sql.table(table)} set voided_at = now(), void_reason = 'wrong_facts' where id = any(${ids})`.execute(
    db,
  )
}

export type GivenView = Omit<View, 'id' | 'person_name'>

const sameAs = (a: GivenView, b: GivenView) =>
  a.whose === b.whose && a.whose_id === b.whose_id && (a.whose_id !== null || (a.named ?? '') === (b.named ?? ''))

/** The views become these: changed where they stand, so that the change log shows each change; the rest put aside and kept. */
export const saveViews = async (
  db: Db,
  { id, person_id }: About,
  kept: readonly View[],
  given: readonly GivenView[],
): Promise<void> => {
  const left = [...kept]
  for (const view of given) {
    const at = left.findIndex(one => sameAs(one, view))
    const [known] = at >= 0 ? left.splice(at, 1) : []
    const { said, obtained_on, not_obtained_because } = view
    if (!known) {
      await db
        .insertInto('assessment_view')
        .values({ assessment_id: id, person_id, ...view })
        .execute()
    } else if (
      known.said !== said ||
      known.obtained_on !== obtained_on ||
      known.not_obtained_because !== not_obtained_because
    ) {
      await db
        .updateTable('assessment_view')
        .set({ said, obtained_on, not_obtained_because })
        .where('id', '=', known.id)
        .execute()
    }
  }
  const gone = left.map(view => view.id)
  if (gone.length > 0) await putAside(db, 'assessment_view', gone)
}
