import { acceptInspection } from '../../../inspection/inspection/accept-inspection.act.ts'
import { asTyped } from '../../../inspection/inspection/as-typed.ts'
import { documentBytes, findInspection, readingOf } from '../../../inspection/inspection/inspection.store.ts'
import type { Inspection } from '../../../inspection/inspection/inspection.ts'
import { inspectionCheckForm } from '../../../inspection/inspection/inspection-check.form.ts'
import { sameInspections } from '../../../inspection/inspection/keep-report.store.ts'
import { sayInspection, sayPaper } from '../../../inspection/inspection/say-inspection.ts'
import { isUnread } from '../../../inspection/inspection/unread.ts'
import { isAnothers } from '../../../inspection/inspection/whose.ts'
import { textOf } from '../../../inspection/read-report/letter/plain-text.ts'
import type { Db } from '../../../record/database.ts'
import { settingsOn } from '../../../record/setting.store.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { marksOf } from './marks.ts'

/** The words of a text, to stand beside what was read of it; null for a document that has pages. */
const wordsOf = async (db: Db, { id, media_type }: Inspection) =>
  media_type === 'text/plain' ? textOf(await documentBytes(db, id)) : null

/** What was read of a report, a letter or an account, beside its pages or its words, to correct and accept. */
export const inspectionCheck = page({
  path: '/inspections/:inspection/check',
  may: 'inspection.upload',
  view: 'pages/inspection-check/inspection-check.njk',
  form: inspectionCheckForm,
  act: acceptInspection,
  async filled({ db, params }) {
    const inspection = await findInspection(db, params.inspection)
    return { values: asTyped(await readingOf(db, inspection.id)), version: inspection.version }
  },
  async show({ db, params, today }) {
    const inspection = await findInspection(db, params.inspection)
    if (inspection.accepted_at) return redirectTo(`/inspections/${inspection.id}`)
    const { report, pages, places } = await readingOf(db, inspection.id)
    return {
      inspection,
      said: sayInspection(inspection),
      paper: sayPaper(inspection),
      faults: report.faults,
      is_unread: isUnread(report),
      is_unknown: report.framework === 'unknown',
      is_anothers: isAnothers(inspection.authority, (await settingsOn(db, today))['authority.name']),
      others: (await sameInspections(db, inspection)).map(each => ({
        ...each,
        paper: sayPaper({ ...inspection, ...each }),
      })),
      marks: marksOf(places.boxes ?? {}),
      pages: Array.from({ length: pages }, (_, at) => at + 1),
      words: await wordsOf(db, inspection),
    }
  },
  then: (_, { id }) => `/inspections/${id}`,
})
