import { logAccess } from '../../../access/audit.store.ts'
import { findCheck } from '../../../returns/file-check/file-check.store.ts'
import { countFaults, faultyRows } from '../../../returns/file-check/found.store.ts'
import { countsByRule } from '../../../returns/file-check/found-counts.store.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'
import { workbookOf } from '../../xlsx.ts'
import { faultSheets } from './fault-sheets.ts'
import { wantedIn } from './wanted.ts'

/** So many rows at fault a workbook is filled with: past it, it takes long to make and to open, and the CSV serves better. */
const MOST = 20_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The faults of a check as a workbook, as they are filtered on the page, with the rows as they were sent. The log has how many, and nothing of a child. */
export const returnCheckXlsx = page({
  id: 'return-check-xlsx',
  path: '/returns/checks/:return_check/faults.xlsx',
  may: 'returns.check',
  async show({ db, params, query, actor, today }) {
    const check = await findCheck(db, params.return_check)
    const wanted = wantedIn(query, check.return)
    const all = await countFaults(db, check.id, wanted)
    const rows = await faultyRows(db, check.id, wanted, { from: 0, most: MOST })
    const shown = rows.reduce((sum, { faults }) => sum + faults.length, 0)
    const of = (await countsByRule(db, check.id)).filter(({ rule }) => wanted.rules?.includes(rule) ?? true)
    const body = await workbookOf(faultSheets(check, { rules: of, rows, left_out: all.faults - shown }))
    const entity = '/returns/checks/:return_check/rows'
    await logAccess(db, actor, [{ action: 'export', entity, shown }])
    return download({ filename: `${check.return}-faults-${today}.xlsx`, type: XLSX, body })
  },
})
