import { attachMeasure } from '../../../inspection/improvement/attach-measure.act.ts'
import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { improvementMeasureForm } from '../../../inspection/improvement/improvement-measure.form.ts'
import { figureOn, findDefined, measuresRead } from '../../../inspection/improvement/measures-read.ts'
import { findInspection } from '../../../inspection/inspection/inspection.store.ts'
import { heldOn, sayDays } from '../../../inspection/inspection/inspection.ts'
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
    const measure = await findDefined(db, params.measure)
    const item = await findItem(db, params.item)
    const inspection = await findInspection(db, item.inspection_id)
    const held = heldOn(inspection)
    const read = (await measuresRead(db, [measure.id], { today, now })).get(measure.id)
    return {
      item,
      measure,
      better: BETTER[measure.better],
      held,
      days: sayDays(inspection),
      then: held ? ((await figureOn(db, measure, held))?.says ?? 'nothing loaded by then') : null,
      today_says: read?.figure?.says ?? 'not known',
    }
  },
  then: ({ params }) => `/improvement/${params.item}#measures`,
})
