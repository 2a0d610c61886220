import { scopeOf } from '../../../access/permissions.ts'
import { closedIn } from '../../../practice/oversight/lists.store.ts'
import { workOfWorkers } from '../../../practice/oversight/work.store.ts'
import { page } from '../../page.ts'
import { withQuery } from '../../with-query.ts'
import { workerInView } from './worker-in-view.ts'

/** One worker's children as their manager sees them: where each stands, what is due, when last seen and decided. */
export const teamWorker = page({
  path: '/team/workers/:worker',
  may: 'oversight.team',
  logs: 'list',
  view: 'pages/team-worker/team-worker.njk',
  async show(ctx) {
    const { scope, worker, sort, rows } = await workerInView(ctx)
    const work = (await workOfWorkers(ctx.db, { ...scope, teams: [worker.team_id] })).find(
      each => each.worker_id === worker.worker_id,
    )
    const mayExport = scopeOf('oversight.export', ctx.actor.role) !== null
    const csv = mayExport ? withQuery(`/team/workers/${worker.worker_id}/children.csv`, ctx.query) : null
    const closed = await closedIn(ctx.db, scope, 'children', { worker_id: worker.worker_id })
    return { closed, worker, work, sort, rows, csv }
  },
})
