import { findCheck } from '../../../returns/file-check/file-check.store.ts'
import { faultyRows } from '../../../returns/file-check/found.store.ts'
import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'
import { FAULT_HEADINGS, faultLines } from './fault-lines.ts'
import { wantedIn } from './wanted.ts'

const EVERY = 2_147_483_647

/** The faults of a check as a file, as they are filtered on the page. The log has how many, and nothing of a child. */
export const returnCheckCsv = page({
  id: 'return-check-csv',
  path: '/returns/checks/:return_check/faults.csv',
  may: 'returns.check',
  async show(ctx) {
    const { db, params, query } = ctx
    const check = await findCheck(db, params.return_check)
    const rows = await faultyRows(db, check.id, wantedIn(query, check.return), { from: 0, most: EVERY })
    return csvDownload(ctx, {
      name: `${check.return}-faults`,
      entity: '/returns/checks/:return_check/rows',
      headings: FAULT_HEADINGS,
      rows: faultLines(rows, check.return),
    })
  },
})
