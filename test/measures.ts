import { runClocks } from '../src/clocks/clock-run.store.ts'
import { measureChildren, measureSplit } from '../src/measures/figures.ts'
import type { Listed } from '../src/measures/measure.store.ts'
import type { PeriodName } from '../src/measures/period.ts'
import type { Db } from '../src/record/database.ts'
import type { PlainDate } from '../src/vocabulary/calendar/plain-date.ts'

export type Counted = { says: string; of: Map<string, Listed[]>; listed: Listed[] }

/** Works out the children's clocks, then counts a measure as the owner: what it says, and each child's lines. */
export const counted = async (
  db: Db,
  id: string,
  children: readonly string[],
  asAt: PlainDate = '2026-11-22',
  period: PeriodName = 'year',
): Promise<Counted> => {
  await runClocks(db, children)
  const { whole } = await measureSplit(db, id, { asAt, period })
  const listed = await measureChildren(db, id, { asAt, period })
  return { says: whole.says, listed, of: Map.groupBy(listed, row => row.child_id) }
}

/** Whether a child is on the list, and meets: 'meets', 'does not', 'not known', or 'not counted'. */
export const standing = ({ of }: Counted, child: string): string => {
  const rows = of.get(child)
  if (!rows) return 'not counted'
  return rows.map(({ meets }) => (meets === null ? 'not known' : meets ? 'meets' : 'does not')).join(', ')
}
