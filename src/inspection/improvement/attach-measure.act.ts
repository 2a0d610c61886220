import type { Defined } from '../../measures/measure.ts'
import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { attachedTo, findItem } from './improvement.store.ts'
import type { Item } from './improvement.ts'
import type { improvementMeasureForm } from './improvement-measure.form.ts'
import { figureOn, findDefined } from './measures-read.ts'

type Values = ValuesOf<typeof improvementMeasureForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Attaching = { person_ids: string[]; item: Item; measure: Defined }

/** Attaches a measure to an item. The baseline is counted from the record on its day, or is what was loaded, never typed. */
export const attachMeasure = sharedAct({
  id: 'improvement.measure.attach',
  title: 'Attach a measure to an improvement',
  may: 'improvement.write',
  async about({ db, params }: Asked): Promise<Attaching> {
    const { item = '', measure = '' } = params
    return { person_ids: [], measure: await findDefined(db, measure), item: await findItem(db, item) }
  },
  async refuses({ db, values, about: { item, measure } }: Call<Values, Attaching>): Promise<Refusal[]> {
    if ((await attachedTo(db, [item.id])).some(each => each.measure === measure.id)) {
      return [{ field: 'target', says: 'This measure is attached to this improvement already' }]
    }
    if (!(await figureOn(db, measure, values.baseline_on)))
      return [
        { field: 'baseline_on', says: 'No month is loaded that had ended by then: load it, or choose a later day' },
      ]
    return measure.unit === 'percent' && values.target > 100
      ? [{ field: 'target', says: 'This measure is a percentage: the target is 100 or less' }]
      : []
  },
  async writes({ db, values, about: { item, measure } }: Call<Values, Attaching>) {
    const baseline = await figureOn(db, measure, values.baseline_on)
    await db
      .insertInto('improvement_measure')
      .values({
        ...values,
        improvement_item_id: item.id,
        measure: measure.id,
        baseline_numerator: baseline?.numerator ?? 0,
        baseline_denominator: baseline?.denominator ?? 0,
      })
      .execute()
    return { id: item.id }
  },
})
