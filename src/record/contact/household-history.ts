import { addMonths, type Moment, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { endedInNothing } from './contact.ts'
import { type Missed, missedOpportunities } from './missed-opportunities.ts'

/** How somebody comes into a child's household history. */
export type HistoryMember = {
  person_id: string
  name: string
  how: 'self' | 'sibling' | 'parent' | 'household'
  /** What they are to the child, in a word: 'sister', 'mother', 'lives there'. */
  relation: string
  date_of_birth: PlainDate | null
  is_child: boolean
}

export type HistoryKind = 'contact' | 'referral' | 'assessment' | 'cin_plan' | 'cp_plan' | 'early_help' | 'missing'

/** One thing that happened to one person; `group_id` is shared by the rows of one contact about several children. */
export type HistoryFact = {
  kind: HistoryKind
  id: string
  group_id: string
  person_id: string
  on: PlainDate
  at: Moment
  ended_on: PlainDate | null
  decided_on: PlainDate | null
  outcomes: string[]
  detail: string | null
  note: string | null
  by_emergency_duty: boolean
}

export type Facts = { members: HistoryMember[]; facts: HistoryFact[]; seen: { person_id: string; on: PlainDate }[] }

/** One thing as the history shows it, with everybody it was about. */
export type HistoryLine = Omit<HistoryFact, 'person_id'> & { about: { name: string; outcomes: string[] }[] }

export type Counts = Record<HistoryKind, number> & { contacts_in_nothing: number }

export type HouseholdHistory = {
  members: HistoryMember[]
  lines: HistoryLine[]
  last_24_months: Counts
  ever: Counts
  first_on: PlainDate | null
  parents_as_children: { member: HistoryMember; lines: HistoryLine[] }[]
  missed: Missed[]
  /** The child's own latest referral in the twelve months before. */
  re_referral: HistoryFact | null
}

/** The contact the history is read for. */
export type Asked = { person_id: string; about_id: string; received_at: Moment; received_on: PlainDate }

const newestFirst = (a: { at: Moment }, b: { at: Moment }) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)

const linesOf = (facts: readonly HistoryFact[], members: readonly HistoryMember[]): HistoryLine[] => {
  const nameOf = new Map(members.map(({ person_id, name }) => [person_id, name]))
  // What began for several children on one day is one line: one call, one referral of a family, one plan each.
  const lineOf = (fact: HistoryFact) =>
    fact.kind === 'contact' ? fact.group_id : `${fact.kind} ${fact.on} ${fact.ended_on} ${fact.detail}`
  return [...Map.groupBy(facts, lineOf).values()]
    .flatMap(group => {
      const [first] = group
      if (!first) return []
      const about = group.map(({ person_id, outcomes }) => ({ name: nameOf.get(person_id) ?? '', outcomes }))
      return [{ ...first, outcomes: [...new Set(group.flatMap(each => each.outcomes))], about }]
    })
    .sort(newestFirst)
}

const countsOf = (lines: readonly HistoryLine[]): Counts => {
  const count = (kind: HistoryKind) => lines.filter(line => line.kind === kind).length
  return {
    contact: count('contact'),
    contacts_in_nothing: lines.filter(line => line.kind === 'contact' && endedInNothing(line.outcomes)).length,
    referral: count('referral'),
    assessment: count('assessment'),
    cin_plan: count('cin_plan'),
    cp_plan: count('cp_plan'),
    early_help: count('early_help'),
    missing: count('missing'),
  }
}

const asChild = (fact: HistoryFact, parent: HistoryMember) =>
  parent.date_of_birth !== null && fact.on < addMonths(parent.date_of_birth, 18 * 12)

/**
 * What was already known of a child's household when a contact came in: everything about the child, the siblings and the
 * other children living there, counted and dated; a parent's own childhood apart; and the opportunities missed before.
 * Plans still running count within the last 24 months whenever they began.
 */
export const householdHistory = ({ members, facts, seen }: Facts, asked: Asked): HouseholdHistory => {
  const children = members.filter(member => member.is_child || member.how === 'self')
  const isChild = new Set(children.map(({ person_id }) => person_id))
  // What this contact itself became is no history of it: a referral keeps the very moment its contact was received.
  const before = facts.filter(
    fact => fact.group_id !== asked.about_id && !(fact.kind === 'referral' && fact.at === asked.received_at),
  )
  const own = before.filter(fact => isChild.has(fact.person_id))
  const lines = linesOf(own, members)
  const recently = addMonths(asked.received_on, -24)
  const yearAgo = addMonths(asked.received_on, -12)
  const earlier = own.filter(fact => fact.at < asked.received_at)
  return {
    members,
    lines,
    last_24_months: countsOf(
      lines.filter(
        line =>
          line.on >= recently || (line.kind.endsWith('_plan') && (line.ended_on === null || line.ended_on >= recently)),
      ),
    ),
    ever: countsOf(lines),
    first_on: lines.at(-1)?.on ?? null,
    parents_as_children: members
      .filter(({ how, is_child }) => how === 'parent' && !is_child)
      .map(member => ({
        member,
        lines: linesOf(
          before.filter(fact => fact.person_id === member.person_id && asChild(fact, member)),
          members,
        ),
      }))
      .filter(parent => parent.lines.length > 0),
    missed: missedOpportunities(
      linesOf(earlier, members),
      seen.filter(({ person_id }) => isChild.has(person_id)).map(({ on }) => on),
      asked,
    ),
    re_referral:
      earlier
        .filter(fact => fact.kind === 'referral' && fact.person_id === asked.person_id && fact.on >= yearAgo)
        .sort(newestFirst)[0] ?? null,
  }
}
