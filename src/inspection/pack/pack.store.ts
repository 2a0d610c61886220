import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Stood } from './pack.ts'

export type PackLine = {
  id: string
  meeting_on: PlainDate
  issued_on: PlainDate
  issued_by: string
  created_at: Moment
  has_pdf: boolean
}
export type Pack = PackLine & { standing: Stood[]; html: string }

/** Every pack that was issued, the latest meeting first. */
export const packs = async (db: Db): Promise<PackLine[]> => {
  const { rows } = await sql<PackLine>`
    select board_pack.id, meeting_on, issued_on, worker.full_name as issued_by, board_pack.created_at,
      pdf is not null as has_pdf
    from board_pack join worker on worker.id = issued_by
    where board_pack.voided_at is null
    order by meeting_on desc, board_pack.created_at desc`.execute(db)
  return rows
}

/** One pack as it was issued. Throws NotFound. */
export const findPack = async (db: Db, id: string): Promise<Pack> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Pack>`
    select board_pack.id, meeting_on, issued_on, worker.full_name as issued_by, board_pack.created_at,
      pdf is not null as has_pdf, standing, html
    from board_pack join worker on worker.id = issued_by
    where board_pack.id = ${id} and board_pack.voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

export type PackFile = { meeting_on: PlainDate; pdf: Buffer | null; sha256: string | null; html: string }

/** A pack as the file it was sent as; without one where it was issued before there were any. Throws NotFound. */
export const packFile = async (db: Db, id: string): Promise<PackFile> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<PackFile>`
    select meeting_on, pdf, encode(pdf_sha256, 'hex') as sha256, html
    from board_pack
    where id = ${id} and voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}
