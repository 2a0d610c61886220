import { type WorkerWork, workOfWorkers } from '../../../practice/oversight/work.store.ts'
import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'
import { teamInView } from './team-in-view.ts'

const COLUMNS = [
  'name',
  'job_title',
  'fte',
  'children',
  'load',
  'capacity',
  'overdue',
  'due_this_week',
  'not_seen',
  'without_oversight',
  'drift',
] as const satisfies readonly (keyof WorkerWork)[]

/** The workers of the team's page as a file: the same numbers, and no child. */
export const teamCsv = page({
  id: 'team-csv',
  path: '/team/workers.csv',
  may: 'oversight.export',
  async show(ctx) {
    const { scope } = await teamInView(ctx)
    const work = await workOfWorkers(ctx.db, scope)
    const headings = COLUMNS.map(name => (name === 'name' ? 'worker' : name))
    const rows = work.map(worker => COLUMNS.map(name => worker[name]))
    return csvDownload(ctx, { name: 'workers', entity: '/team', headings, rows })
  },
})
