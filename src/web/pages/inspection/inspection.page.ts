import { scopeOf } from '../../../access/permissions.ts'
import { allItems } from '../../../inspection/improvement/improvement.store.ts'
import { statusTone } from '../../../inspection/improvement/improvement.ts'
import { followed } from '../../../inspection/improvement/programme.ts'
import { keptCorrections } from '../../../inspection/inspection/correction.store.ts'
import {
  asksOf,
  figuresQuoted,
  findInspection,
  findingsOf,
  judgementsOf,
} from '../../../inspection/inspection/inspection.store.ts'
import { gradeTone, sayGrade } from '../../../inspection/inspection/inspection.ts'
import { sameInspections } from '../../../inspection/inspection/keep-report.store.ts'
import { isVisit, sayInspection, sayPaper } from '../../../inspection/inspection/say-inspection.ts'
import { NotFound } from '../../../record/conditions.ts'
import { page } from '../../page.ts'
import { findingsShown } from './findings-shown.ts'

/** An accepted report or letter: what was judged or looked at, what it asks and where each stands, and its findings. */
export const inspection = page({
  path: '/inspections/:inspection',
  may: 'improvement.read',
  view: 'pages/inspection/inspection.njk',
  async show({ db, params, query, today, now, actor }) {
    const found = await findInspection(db, params.inspection)
    if (!found.accepted_at) throw new NotFound()
    const findings = await findingsOf(db, found.id)
    const items = (await allItems(db)).filter(each => each.inspection_id === found.id)
    const following = await followed(db, items, { today, now, role: actor.role })
    return {
      inspection: found,
      said: sayInspection(found),
      paper: sayPaper(found),
      is_visit: isVisit(found.kind),
      may_upload: scopeOf('inspection.upload', actor.role) !== null,
      others: (await sameInspections(db, found)).filter(each => each.is_accepted),
      overall: found.overall ? { text: sayGrade(found.overall), tone: gradeTone(found.overall) } : null,
      judgements: (await judgementsOf(db, found.id)).map(each => ({
        label: each.label,
        text: sayGrade(each.grade),
        tone: gradeTone(each.grade),
      })),
      items: following.map(({ item, standing }) => ({
        ...item,
        status: standing.status,
        tone: statusTone(standing.status),
      })),
      asks: await asksOf(db, found.id),
      corrections: await keptCorrections(db, found.id),
      ...findingsShown(findings, await figuresQuoted(db, found.id), query),
    }
  },
})
