import type { Role } from '../../access/roles.ts'
import type { Point } from '../../measures/point.ts'
import { seesSuppressed } from '../../measures/suppress.ts'
import type { Db } from '../../record/database.ts'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { closingsOf, evidenceOf, signOffsOf } from '../closing/closing.store.ts'
import type { Closing, SignOff } from '../closing/closing.ts'
import { type ClosingTest, closingTests } from '../closing/closing-tests.ts'
import type { Evidence } from '../closing/evidence.ts'
import { visitWordsOf } from '../thread/thread.store.ts'
import { byVisit, type VisitSaid } from '../thread/visit-words.ts'
import { trajectoriesOf } from '../trajectory/trajectory.store.ts'
import type { Trajectory } from '../trajectory/trajectory.ts'
import { actionsOf, attachedTo } from './improvement.store.ts'
import type { Action, Item } from './improvement.ts'
import { type MeasureRead, measuresRead } from './measures-read.ts'
import { type Progress, progressOf } from './progress.ts'
import { type Standing, standingOf } from './standing.ts'

export type Followed = {
  item: Item
  actions: Action[]
  measures: (Progress & {
    points: readonly Point[]
    figure: MeasureRead['figure']
    trajectory: Trajectory | null
    is_loaded: boolean
    loaded: MeasureRead['loaded']
  })[]
  evidence: Evidence[]
  /** What later visits, and earlier ones, were found to say of it, the earliest first. */
  visits: VisitSaid[]
  /** The four tests for closing, as they are today. */
  tests: ClosingTest[]
  /** Who has signed since it was last opened. */
  signed: SignOff[]
  /** Each time it was closed, the latest first. */
  closings: Closing[]
  standing: Standing
}

/** These items with their actions, how their measures go, what shows it, and where each stands: a dozen questions at most, however many items. */
export const followed = async (
  db: Db,
  items: readonly Item[],
  { today, now, role, months = 24 }: { today: PlainDate; now: Moment; role: Role; months?: number },
): Promise<Followed[]> => {
  const is_suppressed = seesSuppressed(role)
  const ids = items.map(({ id }) => id)
  const actions = Map.groupBy(await actionsOf(db, ids), each => each.improvement_item_id)
  const byItem = <T extends { improvement_item_id: string }>(rows: readonly T[]) =>
    Map.groupBy(rows, row => row.improvement_item_id)
  const [words, evidences, signatures, closed] = [
    byItem(await visitWordsOf(db, ids)),
    byItem(await evidenceOf(db, ids)),
    byItem(await signOffsOf(db, ids)),
    byItem(await closingsOf(db, ids)),
  ]
  const attached = await attachedTo(db, ids)
  const read = await measuresRead(
    db,
    attached.map(({ measure }) => measure),
    { today, now, months },
  )
  const trajectories = await trajectoriesOf(
    db,
    attached.map(({ id }) => id),
  )
  return items.map(item => {
    const own = actions.get(item.id) ?? []
    const going = attached
      .filter(each => each.improvement_item_id === item.id)
      .flatMap(each => {
        const found = read.get(each.measure)
        if (!found) return []
        const { points, figure, is_loaded, loaded } = found
        const trajectory = trajectories.find(one => one.improvement_measure_id === each.id) ?? null
        const path = trajectory?.months ?? []
        return [
          {
            ...progressOf(each, { ...found, path, today, is_suppressed }),
            points,
            figure,
            trajectory,
            is_loaded,
            loaded,
          },
        ]
      })
    const evidence = evidences.get(item.id) ?? []
    const closings = closed.get(item.id) ?? []
    const visits = byVisit(words.get(item.id) ?? [])
    return {
      item,
      actions: own,
      measures: going,
      evidence,
      visits,
      tests: closingTests({ actions: own, measures: going, evidence }),
      signed: signatures.get(item.id) ?? [],
      closings,
      standing: standingOf(item, { actions: own, measures: going, visits, closing: closings[0], today }),
    }
  })
}
