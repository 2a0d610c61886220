import type { Role } from '../../access/roles.ts'

const ABOVE: Partial<Record<Role, Role>> = {
  social_worker: 'team_manager',
  newly_qualified: 'team_manager',
  practice_lead: 'team_manager',
  team_manager: 'head_of_service',
  mash_manager: 'head_of_service',
  head_of_service: 'director',
}

/** Who hears next of something nobody has answered; nobody stands above the director. */
export const roleAbove = (role: Role): Role | null => ABOVE[role] ?? null
