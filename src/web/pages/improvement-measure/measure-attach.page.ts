import { attachMeasure } from '../../../inspection/improvement/attach-measure.act.ts'
import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { improvementMeasureForm } from '../../../inspection/improvement/improvement-measure.form.ts'
import { canFollow } from '../../../inspection/improvement/progress.ts'
import { findInspection } from '../../../inspection/inspection/inspection.store.ts'
import { heldOn, sayDays } from '../../../inspection/inspection/inspection.ts'
import { figuresOf, measureToday } from '../../../measures/figures.ts'
import { isMeasure, measureNamed } from '../../../measures/index.ts'
import { NotFound } from '../../../record/conditions.ts'
import { page } from '../../page.ts'

const BETTER = {
  higher: 'Higher is better.',
  lower: 'Lower is better.',
  neither: 'Neither higher nor lower is better.',
}

/** Sets a chosen measure's baseline day and target for an item, with its figures at the inspection and today in sight. */
export const measureAttach = page({
  path: '/improvement/:item/measures/new/:measure',
  may: 'improvement.write',
  view: 'pages/improvement-measure/measure-attach.njk',
  form: improvementMeasureForm,
  act: attachMeasure,
  async filled({ db, params, today }) {
    const { inspection_id } = await findItem(db, params.item)
    const held = heldOn(await findInspection(db, inspection_id))
    return { values: held && held <= today ? { baseline_on: held } : {} }
  },
  async show({ db, params, today, now }) {
    const measure = isMeasure(params.measure) ? measureNamed(params.measure) : null
    if (!measure || !canFollow(measure)) throw new NotFound()
    const item = await findItem(db, params.item)
    const inspection = await findInspection(db, item.inspection_id)
    const held = heldOn(inspection)
    const figures = await figuresOf(db, [measure.id], { asAt: today, now })
    return {
      item,
      measure,
      better: BETTER[measure.better],
      held,
      days: sayDays(inspection),
      then: held ? (await measureToday(db, measure.id, { asAt: held })).says : null,
      today_says: figures.get(measure.id)?.says ?? 'not known',
    }
  },
  then: ({ params }) => `/improvement/${params.item}#measures`,
})
