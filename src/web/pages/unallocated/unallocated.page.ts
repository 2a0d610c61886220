import { unallocatedChildren } from '../../../record/involvement/involvement.store.ts'
import { page } from '../../page.ts'

/** Children with no worker, the longest waiting first. Team managers see their team's, heads of service their service's. */
export const unallocated = page({
  path: '/unallocated',
  may: 'allocation.write',
  logs: 'list',
  view: 'pages/unallocated/unallocated.njk',
  nav: { label: 'Unallocated', roles: ['mash_manager', 'team_manager', 'head_of_service'], order: 25 },
  async show({ db, actor, today }) {
    const within = actor.role === 'mash_manager' ? null : actor.team_id
    const rows = await unallocatedChildren(db, { within, today })
    return { rows, over_a_week: rows.filter(({ days }) => days > 7).length }
  },
})
