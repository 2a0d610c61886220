import { act } from '../../../record/act.ts'
import type { Db } from '../../../record/database.ts'
import type { ValuesOf } from '../../../record/form.ts'
import type { loadReportsForm } from './load-reports.form.ts'
import { keepLoad } from './report-load.store.ts'

/** Keeps files to be read into the library, and asks for them to be read. Refuses none: of each file its own page says what became of it. */
export const loadReports = act({
  id: 'library.load-reports',
  title: 'Add reports to the library',
  may: 'inspection.upload',
  about: async (_: { db: Db; values: ValuesOf<typeof loadReportsForm> }) => ({ person_ids: [] }),
  writes: async ({ db, values }) => ({ id: await keepLoad(db, values.reports) }),
})
