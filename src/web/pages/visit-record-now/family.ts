import type { Actor } from '../../../access/actor.ts'
import type { Permission } from '../../../access/permissions.ts'
import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import type { Db } from '../../../record/database.ts'
import { childrenAround, findChild } from '../../../record/visit/visit.store.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'

export type Named = {
  person_id: string
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: string | null
}

/** A child as a choice: the name, what they like to be called, the age. */
export const asOption = (child: Named, today: PlainDate) => ({
  value: child.person_id,
  text: `${child.known_as && child.known_as !== child.forename ? `${child.forename} “${child.known_as}”` : child.forename} ${child.surname}, ${child.date_of_birth ? sayAge(child.date_of_birth, today) : 'unborn'}`,
})

/** The child first, then the brothers and sisters for whom this person may do it: record a visit, unless said. */
export const familyOptions = async (
  db: Db,
  actor: Actor,
  personId: string,
  today: PlainDate,
  permission: Permission = 'visit.write',
) => {
  const child = await findChild(db, personId)
  const around = await childrenAround(db, personId, today)
  const reaches = await reachOf(
    db,
    actor,
    around.map(one => one.person_id),
  )
  const within = around.filter(one =>
    reaches.some(reach => reach.person_id === one.person_id && allows(permission, actor.role, reach) === 'yes'),
  )
  return [child, ...within].map(one => asOption(one, today))
}
