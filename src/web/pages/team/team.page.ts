import { openingsToKnow } from '../../../access/break-glass/opening-known.store.ts'
import { scopeOf } from '../../../access/permissions.ts'
import { dutyOf } from '../../../clocks/clock.ts'
import { clockNamed } from '../../../clocks/index.ts'
import { sayingOf } from '../../../practice/drift/index.ts'
import { driftBySignal } from '../../../practice/oversight/drift-by-signal.store.ts'
import { countsOf, listOf } from '../../../practice/oversight/lists.store.ts'
import { waitingFor } from '../../../practice/oversight/waiting.store.ts'
import { type WorkerWork, workOfWorkers } from '../../../practice/oversight/work.store.ts'
import { redirectTo } from '../../answers.ts'
import { inDanger } from '../../in-danger.ts'
import { page } from '../../page.ts'
import { sortOf } from '../../sort.ts'
import { teamInView } from './team-in-view.ts'
import { waitingGroups } from './waiting-lines.ts'

const SORTS = {
  name: 'name',
  children: 'children',
  load: 'load',
  overdue: 'overdue',
  week: 'due_this_week',
  seen: 'not_seen',
  oversight: 'without_oversight',
  drift: 'drift',
} as const satisfies Record<string, keyof WorkerWork>

const SHOWN = 6

/** The team manager's morning: what waits for them, how each worker stands, what drifts and why. */
export const team = page({
  path: '/team',
  may: 'oversight.team',
  logs: 'list',
  view: 'pages/team/team.njk',
  nav: { label: 'My team', roles: ['team_manager', 'practice_lead', 'mash_manager'], order: 20 },
  home_for: ['team_manager'],
  async show(ctx) {
    const { db, actor, query } = ctx
    const { team, teams, scope } = await teamInView(ctx)
    if (!team && teams.length > 1) return redirectTo('/service')
    const sort = sortOf(query, SORTS, '-load')
    const workers = await workOfWorkers(db, scope)
    const waiting = await waitingFor(db, scope)
    const drift = await driftBySignal(db, scope)
    const counts = await countsOf(db, scope, ['overdue', 'soon', 'drift', 'unallocated', 're-referrals'])
    const first = { sort: { column: 'listed.on_date', dir: 'asc' }, limit: SHOWN } as const
    const [red, amber] = [await listOf(db, scope, 'overdue', first), await listOf(db, scope, 'soon', first)]
    const withDuty = (rows: typeof red) =>
      rows.map(row => ({ ...row, duty: row.source && dutyOf(clockNamed(row.source)) }))
    return {
      team,
      teams,
      sort,
      workers: sorted(workers, sort.column, sort.dir),
      total: totalOf(workers),
      in_danger: scope.front_door.length > 0 ? await inDanger(ctx) : [],
      waiting: waitingGroups(waiting, actor.role, SHOWN),
      drift: drift.map(each => ({ ...each, says: sayingOf(each.signal) })),
      counts,
      openings: await openingsToKnow(db, actor),
      red: withDuty(red),
      amber: withDuty(amber),
      may_export: scopeOf('oversight.export', actor.role) !== null,
      shown: waiting.length + workers.length,
    }
  },
})

const sorted = (workers: readonly WorkerWork[], by: keyof WorkerWork, dir: 'asc' | 'desc') => {
  const way = dir === 'asc' ? 1 : -1
  return workers.toSorted((a, b) => way * (a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : 0) || a.name.localeCompare(b.name))
}

const totalOf = (workers: readonly WorkerWork[]) => {
  const sum = (of: (each: WorkerWork) => number) => workers.reduce((total, each) => total + of(each), 0)
  return {
    children: sum(each => each.children),
    load: sum(each => each.load),
    capacity: sum(each => each.capacity),
    overdue: sum(each => each.overdue),
    due_this_week: sum(each => each.due_this_week),
    not_seen: sum(each => each.not_seen),
    without_oversight: sum(each => each.without_oversight),
    drift: sum(each => each.drift),
  }
}
