import { sayDate } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { relationshipType } from '../../vocabulary/codesets/relationship-type.ts'
import { restrictionLevel } from '../../vocabulary/codesets/restriction-level.ts'

type Times = { one_from: string; one_to: string | null; other_from: string; other_to: string | null }
type Restricted = { level: string; members: string[] }

/** What stands between two records that may be one person's: `one` and `other` are the two, in the order they were asked for. */
export type Between = {
  related: string[]
  referrals: Times[]
  plans: (Times & { one_kind: string; other_kind: string })[]
  both_in_assessment: boolean
  both_in_early_help: boolean
  missing: Times[]
  leads: { one: string; other: string } | null
  seen_together: string[]
  one_restricted: Restricted | null
  other_restricted: Restricted | null
}

type Numbers = { one: number; other: number }

const when = (from: string, to: string | null) =>
  to === null ? `from ${sayDate(from)}` : `${sayDate(from)} to ${sayDate(to)}`

const both = ({ one, other }: Numbers, { one_from, one_to, other_from, other_to }: Times) =>
  `${one} ${when(one_from, one_to)}, ${other} ${when(other_from, other_to)}`

const PLANS: Readonly<Record<string, string>> = { cin: 'child in need plan', cp: 'child protection plan' }

const saysLevel = (restricted: Restricted | null) =>
  restricted === null ? 'open to all whose work reaches it' : labelOf(restrictionLevel, restricted.level).toLowerCase()

/** A sealed record stays apart for ever; two restricted ones are made alike first, so that nobody comes to read more than before. */
const restrictionsOf = ({ one_restricted: one, other_restricted: other }: Between, numbers: Numbers): string[] => {
  if (one?.level === 'sealed' || other?.level === 'sealed')
    return [
      'One of them is sealed. A sealed record is never joined to another: whoever the child is now must not be found from who they were',
    ]
  if (!one || !other) return []
  const isAlike = one.level === other.level && [...one.members].sort().join() === [...other.members].sort().join()
  return isAlike
    ? []
    : [
        `Both are restricted, and not alike: ${numbers.one} is ${saysLevel(one)} with ${one.members.length} on its list, ${numbers.other} is ${saysLevel(other)} with ${other.members.length}. Give both the same level and the same list first`,
      ]
}

const seenTogether = (days: readonly string[]): string[] => {
  const last = days.at(-1)
  if (!last) return []
  const visits =
    days.length === 1 ? `the visit of ${sayDate(last)}` : `${days.length} visits, the last on ${sayDate(last)}`
  return [
    `Both were seen at ${visits}, so they may be two children. If they are one, correct the record of ${days.length === 1 ? 'that visit' : 'those visits'} first`,
  ]
}

/** Everything that must be settled before two records can be one, each in words with how to settle it. */
export const hindrances = (between: Between, numbers: Numbers): string[] => {
  const { related, referrals, plans, leads, missing, seen_together } = between
  return [
    ...restrictionsOf(between, numbers),
    ...related.map(
      type =>
        `They are recorded as relations of each other (${labelOf(relationshipType, type).toLowerCase()}). If that is a mistake, correct it on the People page first`,
    ),
    ...seenTogether(seen_together),
    ...referrals.map(
      times =>
        `Their referrals overlap: ${both(numbers, times)}. If one should not have been opened, close it with the day it began, or open again the contact it came from`,
    ),
    ...plans.map(
      times =>
        `Their plans overlap: the ${PLANS[times.one_kind]} of ${numbers.one} ${when(times.one_from, times.one_to)}, the ${PLANS[times.other_kind]} of ${numbers.other} ${when(times.other_from, times.other_to)}. Close the one that should not have been made with the day it began`,
    ),
    ...(between.both_in_assessment
      ? ['Both are being assessed. End one of the assessments early, or authorise it, first']
      : []),
    ...(between.both_in_early_help
      ? ['Early help is open, or offered, for both. End or decline one of them first']
      : []),
    ...missing.map(
      times => `They were missing at the same time: ${both(numbers, times)}. Have one of the episodes corrected first`,
    ),
    ...(leads
      ? [
          `They have different lead workers: ${leads.one} for ${numbers.one}, ${leads.other} for ${numbers.other}. Name the same worker for both first`,
        ]
      : []),
  ]
}
