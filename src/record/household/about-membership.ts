import type { About } from '../act.ts'
import type { Db } from '../database.ts'
import { findPerson, type PersonRow } from '../person/person.store.ts'
import { networkOf } from '../relationship/network.store.ts'
import { kinOf } from '../relationship/relationship.ts'
import { findMembership } from './membership.store.ts'

export type AboutMembership = About & { person: PersonRow; member: Awaited<ReturnType<typeof findMembership>> }

/** What an act on `:member` of `:person`'s household is about. Who else lives there is named, not opened: only the person is. */
export const aboutMembership = async ({
  db,
  params,
}: {
  db: Db
  params: Readonly<Record<string, string>>
}): Promise<AboutMembership> => {
  const person = await findPerson(db, params.person ?? '')
  const member = await findMembership(db, person.id, params.member ?? '')
  const { id, version, end_on, end_reason, voided_at, void_reason } = member
  const what = voided_at ? 'mistake' : end_on ? 'ended' : null
  return {
    person,
    member,
    person_ids: [person.id],
    subject: { table: 'family_member', id, version, row: { what, end_on, end_reason, reason: void_reason } },
  }
}

/** What somebody is to a person, to begin a sentence of the chronology with: 'Mother', 'Somebody'; never a name. */
export const sayWho = async (db: Db, personId: string, otherId: string): Promise<string> => {
  const kin = kinOf(await networkOf(db, personId)).find(({ person }) => person.person_id === otherId)
  return kin?.says ?? 'Somebody'
}
