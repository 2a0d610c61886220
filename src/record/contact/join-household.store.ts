import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

/**
 * Puts the children and adults added with one contact into the household of the children already known, or into a new one
 * together, so that each one's history shows the others'. One person alone makes no household.
 */
export const joinHousehold = async (
  db: Db,
  { known, added, name, from }: { known: readonly string[]; added: readonly string[]; name: string; from: PlainDate },
): Promise<void> => {
  if (added.length === 0 || added.length + known.length < 2) return
  const open = known.length
    ? await db
        .selectFrom('family_member')
        .innerJoin('family_group', 'family_group.id', 'family_member.family_group_id')
        .where('family_member.person_id', 'in', known)
        .where('family_member.end_on', 'is', null)
        .where('family_member.voided_at', 'is', null)
        .where('family_group.kind', '=', 'household')
        .select('family_group.id')
        .orderBy('family_member.start_on', 'desc')
        .executeTakeFirst()
    : undefined
  const group =
    open ??
    (await db
      .insertInto('family_group')
      .values({ name: `${name} household` })
      .returning('id')
      .executeTakeFirstOrThrow())
  const members = open ? added : [...known, ...added]
  await db
    .insertInto('family_member')
    .values(members.map(person_id => ({ family_group_id: group.id, person_id, start_on: from })))
    .execute()
}
