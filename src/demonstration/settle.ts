import type { Db } from '../record/database.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { attachMeasures } from './attach-measures.store.ts'
import { writeDelays } from './delays.store.ts'
import { writeNights } from './nights.store.ts'
import type { Standing } from './workforce.ts'
import type { ToAttach } from './write-inspection.ts'

/** What a build leaves until deadlines are worked out: measures to attach, and how well each team works, by its id. */
export type Unsettled = { to_attach: readonly ToAttach[]; standings: ReadonlyMap<string, Standing> }

/**
 * Writes what waits for deadlines to be worked out: the programme’s measures, why deadlines passed, and the last year’s
 * signs of drift.
 */
export const settleAldermere = async (db: Db, today: PlainDate, { to_attach, standings }: Unsettled): Promise<void> => {
  await attachMeasures(db, to_attach)
  await writeDelays(db, today)
  await writeNights(db, { today, standings })
}
