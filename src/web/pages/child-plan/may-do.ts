import type { Actor } from '../../../access/actor.ts'
import type { Permission } from '../../../access/permissions.ts'
import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import type { Db } from '../../../record/database.ts'

/** Which of these things this person may do for this child: what buttons a page offers. One query. */
export const mayDo = async <const P extends Permission>(
  db: Db,
  actor: Actor,
  personId: string,
  permissions: readonly P[],
): Promise<Record<P, boolean>> => {
  const [reach] = await reachOf(db, actor, [personId])
  const yes = (permission: P) => reach !== undefined && allows(permission, actor.role, reach) === 'yes'
  return Object.fromEntries(permissions.map(permission => [permission, yes(permission)])) as Record<P, boolean>
}

/** Those of these people for whom this person may do it; all of them when none, so that the page refuses as it should. */
export const withinReach = async (
  db: Db,
  actor: Actor,
  personIds: readonly string[],
  permission: Permission,
): Promise<string[]> => {
  const reaches = await reachOf(db, actor, personIds)
  const within = reaches.filter(reach => allows(permission, actor.role, reach) === 'yes').map(reach => reach.person_id)
  return within.length > 0 ? within : [...personIds]
}
