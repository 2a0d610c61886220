import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { AuditFault } from './audit.store.ts'

/** Where one chain of the access log ended at a moment: its last entry's number and seal. */
export type Head = { readonly lane: number; readonly seq: number; readonly hash: string }

/** Where every chain ended, to be kept outside the database. */
export type Heads = { readonly taken_at: string; readonly heads: readonly Head[] }

/** The heads of every lane as they stand. Runs as the owner. */
export const auditHeads = async (db: Db): Promise<Heads> => {
  const { rows } = await sql<Head & { taken_at: string }>`
    select clock_timestamp() as taken_at, lane, last_seq as seq, encode(last_hash, 'hex') as hash
    from access_lane
    order by lane`.execute(db)
  return { taken_at: rows[0]?.taken_at ?? '', heads: rows.map(({ lane, seq, hash }) => ({ lane, seq, hash })) }
}

/**
 * What was done to the chains since their heads were kept: an entry that was the last then and is there no more, or is
 * another. With chains that are whole, an entry that still has its seal shows that nothing before it was touched.
 */
export const faultsSince = async (db: Db, { heads }: Heads): Promise<AuditFault[]> => {
  const { rows } = await sql<AuditFault>`
    select kept.lane, kept.seq,
      case
        when access_log.seq is null then 'this was the last entry when the heads were kept, and it is there no more'
        else 'this was the last entry when the heads were kept, and another has been put in its place'
      end as says
    from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as kept (lane smallint, seq bigint, hash text)
    left join access_log on access_log.lane = kept.lane and access_log.seq = kept.seq
    where kept.seq > 0 and encode(access_log.hash, 'hex') is distinct from kept.hash
    order by kept.lane`.execute(db)
  return rows
}
