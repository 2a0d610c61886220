import type { Actor } from '../../src/access/actor.ts'
import { ROLES, type Role } from '../../src/access/roles.ts'
import type { Db } from '../../src/record/database.ts'
import { aTeam, aWorker } from '../builders.ts'

export type Staff = { team_id: string; service_id: string; others: Actor; of: Map<Role, Actor> }

/** Where each role sits: most in the team that holds the child, the head of service over it, a partner in the police. */
const homeOf = (role: Role, places: { team_id: string; service_id: string; police_id: string }): string => {
  if (role === 'head_of_service') return places.service_id
  return role === 'mash_partner' ? places.police_id : places.team_id
}

/** Somebody of every role, and a social worker of another team in another service. */
export const everyRole = async (db: Db): Promise<Staff> => {
  const { team_id, service_id } = await aTeam(db)
  const police = await aTeam(db, { function: 'partner', agency: 'police' })
  const others = await aWorker(db, 'social_worker')
  const of = new Map<Role, Actor>()
  for (const role of Object.keys(ROLES) as Role[]) {
    const home = homeOf(role, { team_id, service_id, police_id: police.team_id })
    of.set(role, await aWorker(db, role, { team_id: home, full_name: `One ${ROLES[role]}` }))
  }
  return { team_id, service_id, others, of }
}

/** The worker of this role. */
export const oneOf = (staff: Staff, role: Role): Actor => {
  const actor = staff.of.get(role)
  if (!actor) throw new Error(`nobody is a ${role}`)
  return actor
}
