import type { AssessmentFile } from '../../../record/assessment/assessment.store.ts'
import { firstSeen, madeTogether } from '../../../record/assessment/assessment.store.ts'
import { SECTIONS, STAGES, stageOf, WHOSE } from '../../../record/assessment/assessment.ts'
import { checkpointsOf, returnsOf, viewsOf } from '../../../record/assessment/assessment-parts.store.ts'
import type { Db } from '../../../record/database.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { childBanner } from '../../child-banner.ts'

const whoseLabel = (whose: string) => WHOSE.find(each => each.code === whose)?.label ?? whose

/** An assessment laid out for reading: what every page that shows its text needs. */
export const wholeAssessment = async (db: Db, file: AssessmentFile, today: PlainDate) => {
  const stage = stageOf(file)
  const views = await viewsOf(db, file.id)
  return {
    banner: await childBanner(db, file.person_id, today),
    assessment: file,
    stage,
    stage_tag: STAGES[stage],
    sections: SECTIONS.map(({ name, label, under }) => ({ name, label, under, words: file[name] })),
    views: views.map(view => ({
      ...view,
      who: [view.person_name ?? view.named, whoseLabel(view.whose).toLowerCase()].filter(Boolean).join(', '),
    })),
    checkpoints: await checkpointsOf(db, file.id),
    returns: await returnsOf(db, file.id),
    seen_on: await firstSeen(db, file),
    together: await madeTogether(db, file),
  }
}
