import type { Db } from '../record/database.ts'
import { addDays, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { countAll } from './figures.ts'
import { MEASURES } from './index.ts'
import { countsOf } from './measure.store.ts'
import { monthOf, monthStart, monthsBefore, PERIODS, type PeriodName } from './period.ts'
import { forgetPoints, keepPoints } from './point.store.ts'

const MONTHS = 24

export type Recorded = { months: number; restated: number }

/**
 * Records each whole month of each measure that has none yet, once its figure can be known, and restates those that the
 * record now makes different. With `rebuild`, all are recorded again from the record as it stands. Runs as the owner.
 */
export const recordMonths = async (
  db: Db,
  { today, now, rebuild = false }: { today: PlainDate; now: Moment; rebuild?: boolean },
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Recorded> => {
  const recorded = { months: 0, restated: 0 }
  if (rebuild) await forgetPoints(db)
  for (const [n, measure] of MEASURES.entries()) {
    const months = monthsBefore(today, MONTHS).filter(
      month => addDays(monthOf(measure, month).to, measure.settles) < today,
    )
    const counts = await countsOf(
      db,
      measure,
      months.map(month => monthOf(measure, month)),
      today,
    )
    const kept = counts
      .filter(count => count.of === 'whole' || (count.of === 'team' && count.team_id))
      .map(({ to, team_id, numerator, denominator }) => ({
        measure: measure.id,
        month: monthStart(to),
        team_id,
        numerator,
        denominator,
      }))
    const counted = new Set(kept.flatMap(({ team_id, month }) => (team_id === null ? [month] : [])))
    const empty = months
      .filter(month => !counted.has(month))
      .map(month => ({ measure: measure.id, month, team_id: null, numerator: 0, denominator: 0 }))
    const did = await keepPoints(db, measure.id, [...kept, ...empty], months, now)
    recorded.months += did.added
    recorded.restated += did.restated
    onProgress(n + 1, MEASURES.length)
  }
  return recorded
}

/** The night's work: the months that are over, and every measure of the new day for each period. */
export const recordNight = async (db: Db, today: PlainDate, now: Moment): Promise<Recorded> => {
  const recorded = await recordMonths(db, { today, now })
  for (const period of Object.keys(PERIODS) as PeriodName[]) await countAll(db, { asAt: today, period }, now)
  return recorded
}
