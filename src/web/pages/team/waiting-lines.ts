import { scopeOf } from '../../../access/permissions.ts'
import type { Role } from '../../../access/roles.ts'
import type { Waiting, WaitingKind } from '../../../practice/oversight/waiting.store.ts'

const KINDS = {
  authorise: {
    title: 'Authorise',
    what: 'assessment',
    what_all: 'assessments',
    may: 'assessment.authorise',
    href: (w: Waiting) => `/assessments/${w.subject_id}/authorise`,
  },
  decide: {
    title: 'Decide',
    what: 'referral',
    what_all: 'referrals',
    may: 'referral.decide',
    href: (w: Waiting) => `/referrals/${w.subject_id}`,
  },
  allocate: {
    title: 'Allocate',
    what: 'child',
    what_all: 'children',
    may: 'allocation.write',
    href: (w: Waiting) => `/children/${w.person_id}/allocate`,
  },
  approve: {
    title: 'Approve',
    what: 'plan',
    what_all: 'plans',
    may: 'plan.approve',
    href: (w: Waiting) => `/plans/${w.subject_id}/approve`,
  },
} as const

export type WaitingGroup = {
  kind: WaitingKind
  title: string
  what: string
  what_all: string
  count: number
  lines: (Waiting & { href: string })[]
}

/** Whether this names something that waits for a manager. */
export const isWaitingKind = (name: string): name is WaitingKind => Object.hasOwn(KINDS, name)

/** Where a line leads: to the thing to be done for whoever may do it, otherwise to the child. */
export const waitingHref = (line: Waiting, role: Role): string =>
  scopeOf(KINDS[line.kind].may, role) ? KINDS[line.kind].href(line) : `/children/${line.person_id}`

/** What waits, by what must be done about it; the longest waiting first, `shown` of each. */
export const waitingGroups = (waiting: readonly Waiting[], role: Role, shown: number): WaitingGroup[] =>
  (Object.keys(KINDS) as WaitingKind[]).map(kind => {
    const lines = waiting.filter(each => each.kind === kind)
    return {
      kind,
      title: KINDS[kind].title,
      what: KINDS[kind].what,
      what_all: KINDS[kind].what_all,
      count: lines.length,
      lines: lines.slice(0, shown).map(line => ({ ...line, href: waitingHref(line, role) })),
    }
  })
