import { scopeOf } from '../../../access/permissions.ts'
import { inspections } from '../../../inspection/inspection/inspection.store.ts'
import { gradeTone, sayGrade } from '../../../inspection/inspection/inspection.ts'
import { isVisit, sayInspection } from '../../../inspection/inspection/say-inspection.ts'
import { page } from '../../page.ts'

/** The inspections and visits there is a report, a letter or an account of; those still to be checked stand first, for those who may check them. */
export const inspectionList = page({
  path: '/inspections',
  may: 'improvement.read',
  view: 'pages/inspection-list/inspection-list.njk',
  async show({ db, actor }) {
    const may_upload = scopeOf('inspection.upload', actor.role) !== null
    const rows = (await inspections(db, { waiting: may_upload })).map(row => ({
      ...row,
      said: sayInspection(row),
      is_visit: isVisit(row.kind),
      grade: row.overall ? { text: sayGrade(row.overall), tone: gradeTone(row.overall) } : null,
    }))
    return {
      may_upload,
      waiting: rows.filter(row => row.accepted_at === null),
      accepted: rows.filter(row => row.accepted_at !== null),
    }
  },
})
