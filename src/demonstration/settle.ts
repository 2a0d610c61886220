import type { Db } from '../record/database.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { attachMeasures } from './attach-measures.store.ts'
import { writeDelays } from './delays.store.ts'
import type { ToAttach } from './write-inspection.ts'

/** Writes what waits for deadlines to be worked out: the programme’s measures, and why deadlines passed. */
export const settleAldermere = async (
  db: Db,
  { today, to_attach }: { today: PlainDate; to_attach: readonly ToAttach[] },
): Promise<void> => {
  await attachMeasures(db, to_attach)
  await writeDelays(db, today)
}
