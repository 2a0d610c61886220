import { dutyOf } from '../../../clocks/clock.ts'
import { clockNamed } from '../../../clocks/index.ts'
import { sayingOf } from '../../../practice/drift/index.ts'
import { childrenOfWorker, workerIn } from '../../../practice/oversight/worker-children.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { isId } from '../../../record/is-id.ts'
import type { Context } from '../../page.ts'
import { sortOf } from '../../sort.ts'
import { teamInView } from '../team/team-in-view.ts'

const SORTS = { child: 'surname', next: 'next_due_on', seen: 'seen_on', decided: 'decided_on' } as const

/** A worker whose manager looks, and their children as asked for. Throws `NotFound` for a worker of nobody's they manage. */
export const workerInView = async (
  ctx: Pick<Context, 'db' | 'actor' | 'query' | 'today'> & { params: { worker: string } },
) => {
  const { db, params, query } = ctx
  const { scope } = await teamInView(ctx)
  const worker = isId(params.worker) ? await workerIn(db, scope, params.worker) : null
  if (!worker) throw new NotFound()
  const children = await childrenOfWorker(db, scope, worker.worker_id)
  const sort = sortOf(query, SORTS, 'next')
  const way = sort.dir === 'asc' ? 1 : -1
  const rows = children
    .map(child => ({
      ...child,
      duty: child.next_clock && dutyOf(clockNamed(child.next_clock)),
      signs: child.signs.map(sign => ({ ...sign, says: sayingOf(sign.signal) })),
    }))
    .sort((a, b) => way * (a[sort.column] ?? '').localeCompare(b[sort.column] ?? ''))
  return { scope, worker, sort, rows }
}
