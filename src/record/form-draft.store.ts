import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { Typed } from './form.ts'

export type Draft = { readonly typed: Typed; readonly version: number; readonly saved_at: string }
export type DraftKey = { readonly worker_id: string; readonly page: string; readonly form: string }

/** What this person had typed into this form on this page, if they have not finished. */
export const findDraft = async (db: Db, { worker_id, page, form }: DraftKey): Promise<Draft | null> => {
  const { rows } = await sql<Draft>`
    select typed, version, saved_at
    from form_draft
    where worker_id = ${worker_id} and page = ${page} and form = ${form}`.execute(db)
  return rows[0] ?? null
}

/** Keeps what has been typed so far, over what was kept before. Gives when. */
export const saveDraft = async (db: Db, key: DraftKey, typed: Typed, now: string): Promise<string> => {
  await sql`
    insert into form_draft (worker_id, page, form, typed, saved_at)
    values (${key.worker_id}, ${key.page}, ${key.form}, ${JSON.stringify(typed)}::jsonb, ${now})
    on conflict (worker_id, page, form)
    do update set typed = excluded.typed, saved_at = excluded.saved_at, version = form_draft.version + 1`.execute(db)
  return now
}

/** Throws a draft away: it was used, or its writer no longer wants it. */
export const deleteDraft = async (db: Db, { worker_id, page, form }: DraftKey): Promise<void> => {
  await sql`delete from form_draft where worker_id = ${worker_id} and page = ${page} and form = ${form}`.execute(db)
}

/** Everything this person has begun and not finished, the latest first. */
export const draftsOf = async (
  db: Db,
  worker_id: string,
): Promise<{ page: string; form: string; saved_at: string }[]> => {
  const { rows } = await sql<{ page: string; form: string; saved_at: string }>`
    select page, form, saved_at
    from form_draft
    where worker_id = ${worker_id}
    order by saved_at desc`.execute(db)
  return rows
}
