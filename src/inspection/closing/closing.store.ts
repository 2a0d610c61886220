import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { Closing, SignOff } from './closing.ts'
import type { Evidence } from './evidence.ts'

/** The evidence of these items, the latest first. */
export const evidenceOf = async (db: Db, items: readonly string[]): Promise<Evidence[]> => {
  const { rows } = await sql<Evidence>`
    select evidence.id, evidence.version, improvement_item_id, kind, found_on, source, says, shows, children,
      judged_by as judged_by_id, judge.full_name as judged_by, evidence.created_at as judged_at, moderator.full_name as moderated_by,
      moderated_on, moderated_shows, moderated_because
    from improvement_evidence evidence
    join worker judge on judge.id = evidence.judged_by
    left join worker moderator on moderator.id = evidence.moderated_by
    where improvement_item_id = any(${[...items]}::uuid[]) and evidence.voided_at is null
    order by found_on desc, evidence.id desc`.execute(db)
  return rows
}

/** One piece of evidence of one item. Throws NotFound. */
export const findEvidence = async (db: Db, item: string, id: string): Promise<Evidence> => {
  const found = isId(item) && isId(id) ? (await evidenceOf(db, [item])).find(each => each.id === id) : undefined
  if (!found) throw new NotFound()
  return found
}

/** Who has signed these items off since each was last opened again, in the order of signing. */
export const signOffsOf = async (db: Db, items: readonly string[]): Promise<SignOff[]> => {
  const { rows } = await sql<SignOff>`
    select improvement_item_id, step, signed_by as signed_by_id, worker.full_name as signed_by, signed_on, note
    from improvement_sign_off
    join worker on worker.id = signed_by
    where improvement_item_id = any(${[...items]}::uuid[]) and improvement_sign_off.voided_at is null
    order by improvement_sign_off.created_at, improvement_sign_off.id`.execute(db)
  return rows
}

/** Each time these items were closed, the latest first. */
export const closingsOf = async (db: Db, items: readonly string[]): Promise<Closing[]> => {
  const { rows } = await sql<Closing>`
    select improvement_item_id, closed_on, tests, reopened_on, worker.full_name as reopened_by, reopened_because
    from improvement_closing
    left join worker on worker.id = reopened_by
    where improvement_item_id = any(${[...items]}::uuid[]) and improvement_closing.voided_at is null
    order by closed_on desc, improvement_closing.id desc`.execute(db)
  return rows
}

type Reopening = { item: string; on: string; by: string; because: string; evidence: string | null }

/** Opens a closed item again: its closing keeps when and why, and its sign-offs are put aside. */
export const reopen = async (db: Db, { item, on, by, because, evidence }: Reopening): Promise<void> => {
  await sql`
    update improvement_closing
    set reopened_on = ${on}, reopened_by = ${by}, reopened_because = ${because}, reopened_evidence_id = ${evidence}
    where improvement_item_id = ${item} and reopened_on is null and voided_at is null`.execute(db)
  await sql`
    update improvement_sign_off set voided_at = now(), void_reason = ${`The improvement was opened again: ${because}`}
    where improvement_item_id = ${item} and voided_at is null`.execute(db)
}
