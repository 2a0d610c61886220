import type { Db } from '../../record/database.ts'
import { inspections } from '../inspection/inspection.store.ts'
import type { Inspection } from '../inspection/inspection.ts'
import { sayKind } from '../inspection/say-inspection.ts'
import { goneThrough } from './thread.store.ts'
import type { VisitSaid } from './visit-words.ts'

type Named = { id: string; says: string }

/**
 * The accepted visits since an improvement was asked for that no word on it is known of, the earliest first: those whose findings
 * people have gone through (`silent`), and those nobody has begun to (`unread`), from which silence tells nothing.
 */
export const visitsBeside = async (
  db: Db,
  asked: Pick<Inspection, 'id' | 'start_on'>,
  spoke: readonly VisitSaid[],
): Promise<{ silent: Named[]; unread: Named[] }> => {
  const begun = new Set((await goneThrough(db)).filter(({ said }) => said > 0).map(each => each.inspection_id))
  const others = (await inspections(db, { waiting: false }))
    .filter(each => each.is_ours && each.id !== asked.id && !spoke.some(visit => visit.inspection_id === each.id))
    .filter(each => each.findings > 0 && (each.start_on ?? '') > (asked.start_on ?? ''))
    .reverse()
    .map(each => ({ id: each.id, says: sayKind(each) }))
  return { silent: others.filter(({ id }) => begun.has(id)), unread: others.filter(({ id }) => !begun.has(id)) }
}
