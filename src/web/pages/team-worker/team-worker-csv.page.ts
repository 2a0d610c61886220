import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'
import { workerInView } from './worker-in-view.ts'

const HEADINGS = [
  'child',
  'age',
  'protected_since',
  'plan_since',
  'assessed_since',
  'next_due',
  'due_on',
  'overdue',
  'seen_on',
  'seen_alone_on',
  'decided_on',
  'drift',
]

/** One worker's children as a file for their manager: the same children as on the page. */
export const teamWorkerCsv = page({
  id: 'team-worker-csv',
  path: '/team/workers/:worker/children.csv',
  may: 'oversight.export',
  async show(ctx) {
    const { worker, rows } = await workerInView(ctx)
    return csvDownload(ctx, {
      name: 'children',
      entity: '/team/workers/:worker',
      terms: worker.name,
      headings: HEADINGS,
      rows: rows.map(row => [
        `${row.forename} ${row.surname}`,
        sayAge(row.date_of_birth, ctx.today),
        row.protected_since,
        row.plan_since,
        row.assessed_since,
        row.duty,
        row.next_due_on,
        row.overdue,
        row.seen_on,
        row.seen_alone_on,
        row.decided_on,
        row.signs.map(sign => sign.says).join('; '),
      ]),
    })
  },
})
