import { measureToday } from '../measures/figures.ts'
import type { Db } from '../record/database.ts'
import { addMonths } from '../vocabulary/calendar/plain-date.ts'
import type { ToAttach } from './write-inspection.ts'

/** Attaches measures to the programme. Each baseline is counted from the record as built, on its day. */
export const attachMeasures = async (db: Db, all: readonly ToAttach[]): Promise<void> => {
  for (const { item, measure, baseline_on, target, why, by } of all) {
    const { numerator, denominator } = await measureToday(db, measure, { asAt: baseline_on })
    await db
      .insertInto('improvement_measure')
      .values({
        improvement_item_id: item,
        measure,
        baseline_on,
        baseline_numerator: numerator,
        baseline_denominator: denominator,
        target,
        target_on: addMonths(baseline_on, 18),
        why,
        created_by: by || null,
      })
      .execute()
  }
}
