import { isMeasure, measureNamed } from '../../../measures/index.ts'
import { setMeasureTarget } from '../../../measures/target/set-target.act.ts'
import { targetForm } from '../../../measures/target/target.form.ts'
import { targetsOf } from '../../../measures/target/target.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { collectionYear } from '../../../vocabulary/calendar/collection-year.ts'
import { page } from '../../page.ts'

const known = (id: string) => {
  if (!isMeasure(id)) throw new NotFound()
  return measureNamed(id)
}

/** Sets what a measure should reach in a year. */
export const measureTarget = page({
  path: '/measures/:measure/target',
  may: 'measures.target',
  view: 'pages/measure-target/measure-target.njk',
  form: targetForm,
  act: setMeasureTarget,
  async filled({ db, params, today }) {
    const year = collectionYear(today)
    const all = await targetsOf(db, known(params.measure).id)
    const { target, tolerance } = all.find(row => row.year === year) ?? {}
    return { values: { year, target, tolerance: tolerance ?? 5 } }
  },
  async show({ db, params }) {
    const measure = known(params.measure)
    return {
      measure,
      targets: await targetsOf(db, measure.id),
      back: { href: `/measures/${measure.id}`, text: 'Back to the measure' },
    }
  },
  then: ({ params }) => `/measures/${measureNamed(params.measure).id}`,
})
