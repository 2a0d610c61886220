import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { isMeasure, measureNamed } from '../index.ts'
import type { targetForm } from './target.form.ts'
import { setTarget, targetsOf } from './target.store.ts'

type Values = ValuesOf<typeof targetForm>

/** Sets what a measure should reach in one year, beside what was set before. Refuses a percentage over 100, and another target without why. */
export const setMeasureTarget = act({
  id: 'measure.set-target',
  title: 'Set a measure’s target',
  may: 'measures.target',
  async about({ params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const id = params.measure ?? ''
    if (!isMeasure(id)) throw new NotFound()
    return { person_ids: [], measure: measureNamed(id) }
  },
  async refuses({ db, values, about: { measure } }) {
    const over = (['target', 'tolerance'] as const)
      .filter(field => measure.unit === 'percent' && values[field] > 100)
      .map(field => ({ field, says: 'This is a percentage: it cannot be over 100' }))
    const set = (await targetsOf(db, measure.id)).find(({ year }) => year === values.year)
    if (!set) return over
    if (set.target === values.target && set.tolerance === values.tolerance)
      return [...over, { field: 'target', says: `This is the target it has for the year to March ${values.year}` }]
    return values.because
      ? over
      : [...over, { field: 'because', says: `It was ${set.target} for that year: say why it is another` }]
  },
  async writes({ db, values, about: { measure }, actor, now }) {
    const { year, target, tolerance, because } = values
    const row = { measure: measure.id, year, target, tolerance, because }
    await setTarget(db, row, { worker_id: actor.worker_id, now })
    return { measure: measure.id }
  },
})
