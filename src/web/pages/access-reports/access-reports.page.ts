import { leavers, ownNameLookups, readWithoutRelationship, takenOut } from '../../../access/access-reports.store.ts'
import { addDays } from '../../../vocabulary/calendar/plain-date.ts'
import { page } from '../../page.ts'
import { sayTaken } from './say-taken.ts'

const DAYS = 31

/** For information governance: who looked where their work did not lead them, in the last month. Records go by number, without names. */
export const accessReports = page({
  path: '/access-reports',
  may: 'access_report.read',
  logs: 'list',
  view: 'pages/access-reports/access-reports.njk',
  nav: { label: 'Access reports', roles: ['information_governance'], order: 70 },
  async show({ db, today }) {
    const from = addDays(today, -DAYS)
    const reports = [
      {
        id: 'without',
        title: 'Read without working with the child',
        otherwise: 'Everybody who read a record worked with the child, or opened it with a reason.',
        rows: await readWithoutRelationship(db, from),
      },
      {
        id: 'own-name',
        title: 'Searches for, and records of, people of their own name',
        otherwise: 'Nobody looked for somebody of their own name.',
        rows: await ownNameLookups(db, from),
      },
      {
        id: 'taken',
        title: 'Printed or taken out, the most first',
        otherwise: 'Nothing was printed or taken out.',
        rows: (await takenOut(db, from)).map(row => ({ ...row, what: sayTaken(row) })),
      },
      {
        id: 'leavers',
        title: 'People who have left and still have an account, or used it since',
        otherwise: 'Every account of somebody who left is closed, and none was used since.',
        rows: await leavers(db, today),
      },
    ]
    return { from, reports, shown: reports.reduce((sum, { rows }) => sum + rows.length, 0) }
  },
})
