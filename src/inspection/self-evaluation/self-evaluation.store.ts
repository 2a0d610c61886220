import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Agreed, Words } from './self-evaluation.ts'

/** What people have written, a row for each area anybody wrote of. */
export const selfEvaluationWords = async (db: Db): Promise<Words[]> => {
  const { rows } = await sql<Words>`
    select words.id, words.version, area, know, how, doing, worker.full_name as written_by, written_on
    from self_evaluation_words words join worker on worker.id = written_by
    where words.voided_at is null`.execute(db)
  return rows
}

/** Every self-evaluation that was agreed, the latest first. */
export const agreedSelfEvaluations = async (db: Db): Promise<Agreed[]> => {
  const { rows } = await sql<Agreed>`
    select self_evaluation.id, agreed_on, worker.full_name as agreed_by, note
    from self_evaluation join worker on worker.id = agreed_by
    where self_evaluation.voided_at is null
    order by agreed_on desc, self_evaluation.created_at desc`.execute(db)
  return rows
}

/** One as it was agreed and printed. Throws NotFound. */
export const findSelfEvaluation = async (db: Db, id: string): Promise<{ agreed_on: PlainDate; content: string }> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<{ agreed_on: PlainDate; content: string }>`
    select agreed_on, content from self_evaluation where id = ${id} and voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** Keeps a self-evaluation as it was agreed. Gives its id. */
export const keepSelfEvaluation = (
  db: Db,
  row: { note: string; content: string; agreed_on: PlainDate; agreed_by: string },
): Promise<{ id: string }> => db.insertInto('self_evaluation').values(row).returning('id').executeTakeFirstOrThrow()
