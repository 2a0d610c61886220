import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { isMeasure, measureNamed } from '../index.ts'
import type { targetForm } from './target.form.ts'
import { setTarget } from './target.store.ts'

type Values = ValuesOf<typeof targetForm>

/** Sets what a measure should reach in one year. Refuses a percentage over 100, and others' figures without their source. */
export const setMeasureTarget = act({
  id: 'measure.set-target',
  title: 'Set a measure’s target',
  may: 'measures.target',
  async about({ params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const id = params.measure ?? ''
    if (!isMeasure(id)) throw new NotFound()
    return { person_ids: [], measure: measureNamed(id) }
  },
  refuses({ values, about: { measure } }) {
    return (['target', 'tolerance'] as const)
      .filter(field => measure.unit === 'percent' && values[field] > 100)
      .map(field => ({ field, says: 'This is a percentage: it cannot be over 100' }))
  },
  async writes({ db, values, about: { measure }, actor, now }) {
    const { year, target, tolerance } = values
    const row = { measure: measure.id, year, target, tolerance }
    await setTarget(db, row, { worker_id: actor.worker_id, now })
    return { measure: measure.id }
  },
})
