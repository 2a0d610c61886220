import type { Actor } from '../../../access/actor.ts'
import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import type { Db } from '../../../record/database.ts'
import { madeTogether, type Plan } from '../../../record/plan/plan.store.ts'

/** The brothers' and sisters' plans made in one pass with this one, as far as this person may read those children's records. */
export const togetherWith = async (db: Db, actor: Actor, plan: Plan) => {
  const plans = await madeTogether(db, plan)
  const reaches = await reachOf(
    db,
    actor,
    plans.map(one => one.person_id),
  )
  const readable = reaches.filter(reach => allows('record.read', actor.role, reach) === 'yes')
  return plans.filter(one => readable.some(reach => reach.person_id === one.person_id))
}
