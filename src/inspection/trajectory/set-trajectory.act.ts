import type { Defined } from '../../measures/measure.ts'
import type { Call } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { isId } from '../../record/is-id.ts'
import { attachedTo } from '../improvement/improvement.store.ts'
import type { Attached } from '../improvement/improvement.ts'
import { findDefined } from '../improvement/measures-read.ts'
import { baselineOf } from '../improvement/progress.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { trajectoryForm } from './trajectory.form.ts'
import { setTrajectory } from './trajectory.store.ts'
import { isStraight, type MonthValue, straightWay } from './trajectory.ts'

type Values = ValuesOf<typeof trajectoryForm>
type Asked = { db: Db; params: Readonly<Record<string, string>> }
export type Way = { attached: Attached; measure: Defined; baseline: number | null; straight: MonthValue[] }

/** The attached measure in an address with the straight way to its target. Throws NotFound. */
export const wayOf = async ({ db, params: { item = '', measure = '' } }: Asked): Promise<Way> => {
  const all = isId(item) ? await attachedTo(db, [item]) : []
  const attached = all.find(each => each.measure === measure.toUpperCase())
  if (!attached) throw new NotFound()
  const defined = await findDefined(db, attached.measure)
  const baseline = baselineOf(defined, attached)
  return {
    attached,
    measure: defined,
    baseline,
    straight: baseline === null ? [] : straightWay({ ...attached, baseline }),
  }
}

/** The way as it was given: the ends are the baseline and the target, whatever was typed between. */
const given = ({ months }: Values, straight: readonly MonthValue[]): MonthValue[] =>
  straight.map((each, n) =>
    n === 0 || n === straight.length - 1
      ? each
      : { ...each, value: months.find(({ month }) => month === each.month)?.value ?? each.value },
  )

/** Sets where a measure is to be at the end of each month on the way to its target. Refuses a bend without a reason. */
export const setTrajectoryAct = sharedAct({
  id: 'improvement.trajectory.set',
  title: 'Set the path of an improvement’s measure to its target',
  may: 'improvement.write',
  about: async (asked: Asked) => ({ person_ids: [], ...(await wayOf(asked)) }),
  refuses({ values, about: { measure, straight } }: Call<Values, Way & { person_ids: string[] }>): Refusal[] {
    if (straight.length === 0)
      return [{ field: 'because', says: 'There is no way to lay out: no baseline, or a target in the same month' }]
    const over = values.months.findIndex(({ value }) => measure.unit === 'percent' && value > 100)
    if (over >= 0) return [{ field: `months[${over}][value]`, says: 'This measure is a percentage: 100 or less' }]
    return !values.because && !isStraight(given(values, straight), straight)
      ? [{ field: 'because', says: 'The path is not straight: say why not' }]
      : []
  },
  async writes({
    db,
    values,
    about: { attached, straight },
    actor,
    today,
  }: Call<Values, Way & { person_ids: string[] }>) {
    const months = given(values, straight)
    const because = isStraight(months, straight) ? null : values.because
    await setTrajectory(db, { attached: attached.id, months, because, by: actor.worker_id, on: today })
    return { id: attached.improvement_item_id }
  },
})
