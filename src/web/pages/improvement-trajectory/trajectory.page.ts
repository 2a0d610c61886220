import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { setTrajectoryAct, wayOf } from '../../../inspection/trajectory/set-trajectory.act.ts'
import { trajectoryForm } from '../../../inspection/trajectory/trajectory.form.ts'
import { trajectoriesOf } from '../../../inspection/trajectory/trajectory.store.ts'
import { sayValue } from '../../../measures/figure.ts'
import { sayMonth } from '../../../measures/point.ts'
import { page } from '../../page.ts'

/** Lays out where a measure is to be month by month: a straight way is offered, and a bend needs a reason. */
export const trajectory = page({
  path: '/improvement/:item/measures/:measure/path',
  may: 'improvement.write',
  view: 'pages/improvement-trajectory/trajectory.njk',
  form: trajectoryForm,
  act: setTrajectoryAct,
  async options({ db, params }) {
    const { straight } = await wayOf({ db, params })
    return { 'months.month': straight.map(({ month }) => ({ value: month, text: sayMonth(month) })) }
  },
  async filled({ db, params, query }) {
    const { attached, straight } = await wayOf({ db, params })
    const [set] = query.straight ? [] : await trajectoriesOf(db, [attached.id])
    const months = straight.slice(1, -1).map(({ month, value }) => ({
      month,
      value: set?.months.find(each => each.month === month)?.value ?? value,
    }))
    return { values: { because: set?.because ?? null, months } }
  },
  async show({ db, params }) {
    const { attached, measure, baseline, straight } = await wayOf({ db, params })
    const [set = null] = await trajectoriesOf(db, [attached.id])
    return {
      item: await findItem(db, params.item),
      measure,
      attached,
      set,
      baseline_says: sayValue(measure, baseline),
      target_says: sayValue(measure, attached.target),
      has_way: straight.length > 0,
    }
  },
  then: ({ params }) => `/improvement/${params.item}#measures`,
})
