import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { findItem } from '../improvement/improvement.store.ts'
import { type Followed, followed } from '../improvement/programme.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { signOffForm } from './closing.form.ts'
import { mayNotSign, nextStep } from './closing.ts'
import { sayUnmet } from './closing-tests.ts'

type Values = ValuesOf<typeof signOffForm>
type Asked = {
  db: Db
  params: Readonly<Record<string, string>>
  actor: Call<Values, Signing>['actor']
  today: PlainDate
  now: Moment
}
type Signing = { person_ids: string[]; following: Followed }

/**
 * Signs an improvement off, one step after another, while all four tests are met. The last signature closes it, and keeps how each
 * test was met that day.
 */
export const signOff = sharedAct({
  id: 'improvement.sign-off',
  title: 'Sign an improvement off as complete and evidenced',
  may: 'improvement.sign',
  async about({ db, params, actor, today, now }: Asked): Promise<Signing> {
    const item = await findItem(db, params.item ?? '')
    const [following] = await followed(db, [item], { today, now, role: actor.role })
    if (!following) throw new Error('an item that was found is followed')
    return { person_ids: [], following }
  },
  refuses({ about: { following }, actor }: Call<Values, Signing>): Refusal[] {
    const { item, signed, tests } = following
    const says = sayUnmet(tests) ?? mayNotSign({ item, signed, actor })
    return says ? [{ field: 'note', says }] : []
  },
  async writes({ db, values, about: { following }, actor, today }: Call<Values, Signing>) {
    const { item, signed, tests } = following
    const step = nextStep(signed)
    if (step === null) throw new Error('all four have signed: refused before')
    const row = { improvement_item_id: item.id, step, signed_by: actor.worker_id, signed_on: today, note: values.note }
    await db.insertInto('improvement_sign_off').values(row).execute()
    if (nextStep([...signed, { step }]) === null)
      await db
        .insertInto('improvement_closing')
        .values({ improvement_item_id: item.id, closed_on: today, tests: JSON.stringify(tests) })
        .execute()
    return { id: item.id }
  },
})
