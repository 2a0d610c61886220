import { dutyOf } from '../../../clocks/clock.ts'
import { clockNamed } from '../../../clocks/index.ts'
import { sayingOf } from '../../../practice/drift/index.ts'
import { workOfWorkers } from '../../../practice/oversight/work.store.ts'
import { childrenOfWorker, workerIn } from '../../../practice/oversight/worker-children.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { isId } from '../../../record/is-id.ts'
import { page } from '../../page.ts'
import { sortOf } from '../../sort.ts'
import { teamInView } from '../team/team-in-view.ts'

const SORTS = { child: 'surname', next: 'next_due_on', seen: 'seen_on', decided: 'decided_on' } as const

/** One worker's children as their manager sees them: where each stands, what is due, when last seen and decided. */
export const teamWorker = page({
  path: '/team/workers/:worker',
  may: 'oversight.team',
  logs: 'list',
  view: 'pages/team-worker/team-worker.njk',
  async show(ctx) {
    const { db, params, query } = ctx
    const { scope } = await teamInView(ctx)
    const worker = isId(params.worker) ? await workerIn(db, scope, params.worker) : null
    if (!worker) throw new NotFound()
    const children = await childrenOfWorker(db, scope, worker.worker_id)
    const work = (await workOfWorkers(db, { ...scope, teams: [worker.team_id] })).find(
      each => each.worker_id === worker.worker_id,
    )
    const sort = sortOf(query, SORTS, 'next')
    const way = sort.dir === 'asc' ? 1 : -1
    return {
      worker,
      work,
      sort,
      rows: children
        .map(child => ({
          ...child,
          duty: child.next_clock && dutyOf(clockNamed(child.next_clock)),
          signs: child.signs.map(sign => ({ ...sign, says: sayingOf(sign.signal) })),
        }))
        .sort((a, b) => way * (a[sort.column] ?? '').localeCompare(b[sort.column] ?? '')),
    }
  },
})
