import { openingsToApprove } from '../../../access/break-glass/break-glass.store.ts'
import { openingsToKnow } from '../../../access/break-glass/opening-known.store.ts'
import { sayingOf } from '../../../practice/drift/index.ts'
import { countsOf, listOf } from '../../../practice/oversight/lists.store.ts'
import { redChildren } from '../../../practice/oversight/red-children.store.ts'
import { scopeOfTeams, teamsOf } from '../../../practice/oversight/scope.store.ts'
import { waitingFor } from '../../../practice/oversight/waiting.store.ts'
import { workOfTeams } from '../../../practice/oversight/work.store.ts'
import { page } from '../../page.ts'
import { waitingGroups } from '../team/waiting-lines.ts'
import { HEAT, heatOf } from './heat.ts'

const SHOWN = 5
const ESCALATED = 12

/** Across a service's teams, for the head of service and the director: where it is hot, whose decisions wait, what was passed up. */
export const service = page({
  path: '/service',
  may: 'oversight.service',
  logs: 'list',
  view: 'pages/service/service.njk',
  nav: { label: 'My service', roles: ['head_of_service', 'director'], order: 10 },
  home_for: ['head_of_service', 'director'],
  async show({ db, actor, today }) {
    const teams = await teamsOf(db, actor)
    const scope = scopeOfTeams(teams, actor, today)
    const work = await workOfTeams(db, scope)
    const red = await redChildren(db, scope)
    const counts = await countsOf(db, scope, ['red'])
    const waiting = await waitingFor(db, scope)
    const passed = await listOf(db, scope, 'escalated', {
      role: actor.role,
      sort: { column: 'listed.on_date', dir: 'asc' },
    })
    return {
      teams,
      columns: HEAT,
      work: work
        .filter(each => each.children > 0 || each.unallocated > 0 || each.drift > 0)
        .map(each => ({ ...each, cells: heatOf(each) })),
      openings: await openingsToKnow(db, actor),
      to_approve: (await openingsToApprove(db, actor.worker_id)).length,
      red,
      red_count: counts.red,
      waiting: waitingGroups(waiting, actor.role, SHOWN),
      escalated: passed.slice(0, ESCALATED).map(row => ({ ...row, heading: sayingOf(row.source ?? '') })),
      escalated_count: passed.length,
      shown: red.length + waiting.length + passed.length,
    }
  },
})
