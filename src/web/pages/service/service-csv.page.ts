import { scopeOfTeams, teamsOf } from '../../../practice/oversight/scope.store.ts'
import { type TeamWork, workOfTeams } from '../../../practice/oversight/work.store.ts'
import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'

const COLUMNS = [
  'name',
  'workers',
  'children',
  'load',
  'capacity',
  'overdue',
  'due_this_week',
  'not_seen',
  'without_oversight',
  'drift',
  'escalated',
  'unallocated',
] as const satisfies readonly (keyof TeamWork)[]

/** The teams of the service's page as a file: the same numbers, and no child. */
export const serviceCsv = page({
  id: 'service-csv',
  path: '/service/teams.csv',
  may: 'oversight.service',
  async show(ctx) {
    const { db, actor, today } = ctx
    const work = await workOfTeams(db, scopeOfTeams(await teamsOf(db, actor), actor, today))
    const headings = COLUMNS.map(name => (name === 'name' ? 'team' : name))
    const rows = work.map(team => COLUMNS.map(name => team[name]))
    return csvDownload(ctx, { name: 'teams', entity: '/service', headings, rows })
  },
})
