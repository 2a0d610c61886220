import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'
import { linesAsked } from './list-lines.ts'

const HEADINGS = ['child', 'age', 'about', 'says', 'worker', 'team', 'on_date']

/** More lines than any authority has. */
const ALL = 100_000

/** A list of the team's or the service's page as a file: the same children as on the page, in the same words and order. */
export const teamListCsv = page({
  id: 'team-list-csv',
  path: '/team/list/:what/children.csv',
  may: 'oversight.export',
  async show(ctx) {
    const { params, today } = ctx
    const { rows } = await linesAsked(ctx, ALL)
    return csvDownload(ctx, {
      name: params.what,
      entity: '/team/list/:what',
      terms: params.what,
      headings: HEADINGS,
      rows: rows.map(row => [
        `${row.forename} ${row.surname}`,
        sayAge(row.date_of_birth, today),
        row.heading,
        row.says,
        row.worker,
        row.team,
        row.on_date,
      ]),
    })
  },
})
