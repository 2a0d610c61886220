import { type Permission, scopeOf } from './permissions.ts'
import type { Role } from './roles.ts'

/** What stands between one person who asks and one child's record. */
export type Reach = {
  person_id: string
  exists: boolean
  own: boolean
  team: boolean
  service: boolean
  named: boolean
  level: 'sensitive' | 'restricted' | 'sealed' | null
  listed: boolean
  conflict: boolean
  break_glass_id: string | null
}

/** `hidden`: as if it did not exist; `restricted`: it exists and is closed, without a detail; `no`: known, but not theirs to open. */
export type Answer = 'yes' | 'no' | 'restricted' | 'hidden'

const within = (reach: Reach, scope: ReturnType<typeof scopeOf>) => {
  switch (scope) {
    case 'all':
    case 'la':
      return true
    case 'service':
      return reach.own || reach.team || reach.service
    case 'team':
      return reach.own || reach.team
    case 'own':
      return reach.own
    case 'named':
      return reach.named
    case null:
      return false
  }
}

/** What breaking glass opens: the record to read and to print; nothing else, whoever opens it. */
const OPENED: ReadonlySet<Permission> = new Set(['record.read', 'record.print', 'contact.read'])

/** Whether a confidential address may be shown: to those who hold the child, and those on its named list. */
export const knowsWhere = ({ own, team, listed }: Reach): boolean => own || team || listed

/** On the named list, or the one whose office opens records of that level. */
const isListed = ({ listed, level }: Reach, role: Role) =>
  listed || (level === 'sensitive' && role === 'head_of_service') || (level === 'sealed' && role === 'director')

/**
 * Whether a role may use a permission on a child: the four gates of domain/roles-and-access.md section 1.
 * A restricted record, or one they declared a conflict about, is hidden even inside their own team; a sensitive one says
 * that it is restricted and nothing else. Break-glass opens for reading only, and never past a conflict of interest.
 */
export const allows = (permission: Permission, role: Role, reach: Reach): Answer => {
  if (!reach.exists || reach.conflict) return 'hidden'
  const opened = reach.break_glass_id !== null && scopeOf('break_glass.ask', role) !== null
  const mayKnow = scopeOf('person.search', role) !== null
  const isClosed = reach.level !== null && !isListed(reach, role)
  if (isClosed && !opened) {
    if (reach.level !== 'sensitive' || !mayKnow) return 'hidden'
    // They know that it is there, so they may ask.
    return permission === 'break_glass.ask' && scopeOf(permission, role) !== null ? 'yes' : 'restricted'
  }
  if (!isClosed && within(reach, scopeOf(permission, role))) return 'yes'
  if (opened && OPENED.has(permission)) return 'yes'
  return mayKnow || reach.named ? 'no' : 'hidden'
}
