import { PERMISSIONS, type Permission, type PermissionRule } from '../../src/access/permissions.ts'
import type { Role } from '../../src/access/roles.ts'
import type { Which } from './children.ts'

export type Expected = 'open' | 403 | 404

const whoMay = (permission: Permission): PermissionRule['who'] => (PERMISSIONS[permission] as PermissionRule).who

/** Whether this role may know that a child it does not work with exists: only those who may search for people. */
const mayKnow = (role: Role) => whoMay('person.search')[role] !== undefined

/**
 * What the permissions table says of one permission, one role and one child, worked out from the table and the fixture
 * alone. Everybody of every role works with the own child as far as their scope goes; nobody with the other.
 * `byPerson`: the address names the child; a page about something of a child who is hidden is not found at all.
 */
export const expectedFor = (permission: Permission, role: Role, which: Which, byPerson: boolean): Expected => {
  const scope = whoMay(permission)[role]
  if (which === 'unknown' || which === 'restricted') return 404
  if (which === 'sensitive' && permission === 'break_glass.ask' && scope && byPerson) return 'open'
  if (which === 'sensitive' && role !== 'head_of_service') return byPerson && mayKnow(role) ? 403 : 404
  const reaches = which === 'other' ? scope === 'all' || scope === 'la' : scope !== undefined
  if (reaches && !(which === 'sensitive' && scope === 'named')) return 'open'
  const isNamed = which === 'own' && (role === 'inspector' || role === 'qa_auditor')
  return mayKnow(role) || isNamed ? 403 : 404
}

/** The same for a page that is about no child. */
export const expectedOf = (permission: Permission | 'public' | 'signed-in', role: Role): Expected =>
  permission === 'public' || permission === 'signed-in' || whoMay(permission)[role] !== undefined ? 'open' : 403
