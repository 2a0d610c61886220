import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PERMISSIONS, type Permission, type PermissionRule, type Scope } from './permissions.ts'
import { type Answer, allows, type Reach } from './reach.ts'
import { ROLES, type Role } from './roles.ts'

const outside: Reach = {
  person_id: 'leo',
  exists: true,
  own: false,
  team: false,
  service: false,
  named: false,
  level: null,
  listed: false,
  conflict: false,
  break_glass_id: null,
}

const OPENED = { break_glass_id: 'opened' }

/** Where a child may stand, and which scopes reach it there. */
const PLACES: Record<string, { reach: Partial<Reach>; scopes: readonly Scope[] }> = {
  'a child of nobody they know': { reach: {}, scopes: ['all', 'la'] },
  'their own child': { reach: { own: true, team: true }, scopes: ['all', 'la', 'service', 'team', 'own'] },
  'a child of their team': { reach: { team: true }, scopes: ['all', 'la', 'service', 'team'] },
  'a child of their service': { reach: { service: true }, scopes: ['all', 'la', 'service'] },
  'a child opened to them by name': { reach: { named: true }, scopes: ['all', 'la', 'named'] },
}

const ROLE_NAMES = Object.keys(ROLES) as Role[]
const PERMISSION_NAMES = Object.keys(PERMISSIONS) as Permission[]
const whoMay = (permission: Permission) => (PERMISSIONS[permission] as PermissionRule).who
const searches = (role: Role) => role in whoMay('person.search')
const breaksGlass = (role: Role) => role in whoMay('break_glass.ask')
const READ_BY_BREAK_GLASS: readonly Permission[] = ['record.read', 'record.print', 'contact.read']

/** The whole table of role and permission for one child; gives how many answers were compared. */
const wholeTable = (reach: Partial<Reach>, expected: (permission: Permission, role: Role) => Answer): number => {
  const wrong: string[] = []
  for (const permission of PERMISSION_NAMES) {
    for (const role of ROLE_NAMES) {
      const [got, should] = [allows(permission, role, { ...outside, ...reach }), expected(permission, role)]
      if (got !== should) wrong.push(`${permission} as ${role}: ${got}, not ${should}`)
    }
  }
  assert.deepEqual(wrong, [])
  return ROLE_NAMES.length * PERMISSION_NAMES.length
}

describe('every permission for every role', () => {
  for (const [name, { reach, scopes }] of Object.entries(PLACES)) {
    const usual = (permission: Permission, role: Role): Answer => {
      const scope = whoMay(permission)[role]
      if (scope && scopes.includes(scope)) return 'yes'
      return searches(role) || reach.named ? 'no' : 'hidden'
    }
    test(`${name}: as far as the scope reaches`, () => {
      wholeTable(reach, usual)
    })
    test(`${name}, restricted, with nobody of theirs on the list: as if there were no such child`, () => {
      wholeTable({ ...reach, level: 'restricted' }, () => 'hidden')
      wholeTable({ ...reach, level: 'sealed' }, (permission, role) =>
        role === 'director' ? usual(permission, role) : 'hidden',
      )
    })
    test(`${name}, sensitive: that it is restricted, to those who search; open to the head of service`, () => {
      wholeTable({ ...reach, level: 'sensitive' }, (permission, role) => {
        if (role === 'head_of_service') return usual(permission, role)
        if (permission === 'break_glass.ask' && breaksGlass(role)) return 'yes'
        return searches(role) ? 'restricted' : 'hidden'
      })
    })
    test(`${name}, at any level, when they are on the list: as an open one`, () => {
      for (const level of ['sensitive', 'restricted', 'sealed'] as const)
        wholeTable({ ...reach, level, listed: true }, usual)
    })
    test(`${name}, about whom they declared a conflict: as if there were no such child, whatever else holds`, () => {
      wholeTable({ ...reach, conflict: true }, () => 'hidden')
      wholeTable({ ...reach, ...OPENED, listed: true, level: 'sensitive', conflict: true }, () => 'hidden')
    })
    test(`${name}, opened with a reason: read and printed besides, and not one thing written`, () => {
      wholeTable({ ...reach, ...OPENED }, (permission, role) =>
        breaksGlass(role) && READ_BY_BREAK_GLASS.includes(permission) ? 'yes' : usual(permission, role),
      )
    })
    test(`${name}, restricted and opened with a reason: read only, even by the child’s own worker`, () => {
      wholeTable({ ...reach, ...OPENED, level: 'restricted' }, (permission, role) => {
        if (!breaksGlass(role)) return 'hidden'
        return READ_BY_BREAK_GLASS.includes(permission) ? 'yes' : 'no'
      })
    })
  }

  test('nobody’s child at all is hidden from everybody', () => {
    wholeTable({ exists: false }, () => 'hidden')
  })
})
