import { caseloadOf } from '../../../record/caseload.store.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'
import { childrenAsked } from './children-asked.ts'

const HEADINGS = [
  'child',
  'age',
  'is_lead',
  'status',
  'next_due',
  'due_on',
  'overdue',
  'last_seen_on',
  'last_alone_on',
  'worth_a_look',
]

/** A worker's own children as a file: the same children as on their page. */
export const caseloadCsv = page({
  id: 'caseload-csv',
  path: '/caseload/children.csv',
  may: 'caseload.export',
  async show(ctx) {
    const { db, actor, query, today } = ctx
    const { rows } = childrenAsked((await caseloadOf(db, actor.worker_id, today)).children, query, today)
    return csvDownload(ctx, {
      name: 'children',
      entity: '/caseload',
      headings: HEADINGS,
      rows: rows.map(row => [
        `${row.forename} ${row.surname}`,
        sayAge(row.date_of_birth ?? row.expected_on, today),
        row.is_lead ? 'yes' : 'no',
        row.status,
        row.due,
        row.due_on,
        row.overdue,
        row.last_seen_on,
        row.last_alone_on,
        row.look,
      ]),
    })
  },
})
