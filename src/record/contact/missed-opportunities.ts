import { addDays, addMonths, monthsBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { endedInNothing, sayCount, sentence } from './contact.ts'
import type { Asked, HistoryLine } from './household-history.ts'

/** A chance to help that went by: the rule that found it, in words, and the lines it found it in, the earliest first. */
export type Missed = {
  rule: 'nobody_saw' | 'back_within_30_days' | 'no_assessment' | 'back_after_plan'
  says: string
  evidence: HistoryLine[]
}

type Asking = Pick<Asked, 'received_on' | 'about_id'>
type Rule = (earlier: readonly HistoryLine[], seen: readonly PlainDate[], asked: Asking) => Missed[]

const contactsIn = (lines: readonly HistoryLine[]) => lines.filter(({ kind }) => kind === 'contact')

/** Three or more contacts in nine months, each decided and followed by the next without anybody seeing a child. */
const nobodySaw: Rule = (earlier, seen, { received_on }) => {
  const since = addMonths(received_on, -9)
  const contacts = contactsIn(earlier)
  const unseen = contacts.filter((contact, at) => {
    const next = contacts[at + 1]?.on ?? received_on
    return contact.on >= since && contact.decided_on !== null && !seen.some(on => on >= contact.on && on <= next)
  })
  if (unseen.length < 3) return []
  const says = `${sentence(sayCount(unseen.length, 'contact'))} in 9 months ended without anyone seeing a child.`
  return [{ rule: 'nobody_saw', says, evidence: unseen }]
}

/** Closed with nothing to follow, and somebody was worried again within thirty days. */
const backWithin30Days: Rule = (earlier, _seen, { received_on }) => {
  const contacts = contactsIn(earlier).filter(({ on }) => on >= addMonths(received_on, -24))
  const evidence = contacts.filter((contact, at) => {
    const next = contacts[at + 1]?.on ?? received_on
    return endedInNothing(contact.outcomes) && contact.decided_on !== null && next <= addDays(contact.decided_on, 30)
  })
  if (evidence.length === 0) return []
  const times = evidence.length === 1 ? '' : `, ${sayCount(evidence.length, 'time')}`
  return [
    {
      rule: 'back_within_30_days',
      says: `No further action, then a new contact within 30 days${times}.`,
      evidence,
    },
  ]
}

/** Three or more contacts in twelve months, and no assessment begun since the first of them. */
const noAssessment: Rule = (earlier, _seen, { received_on }) => {
  const evidence = contactsIn(earlier).filter(({ on }) => on >= addMonths(received_on, -12))
  const [first] = evidence
  if (!first || evidence.length < 3) return []
  if (earlier.some(({ kind, on }) => kind === 'assessment' && on >= first.on)) return []
  const says = `${sentence(sayCount(evidence.length, 'contact'))} in 12 months without an assessment.`
  return [{ rule: 'no_assessment', says, evidence }]
}

/** A plan ended and within three months somebody was worried again: this contact is that worry. */
const backAfterPlan: Rule = (earlier, _seen, { received_on }) =>
  earlier
    .filter(({ kind, ended_on }) => kind.endsWith('_plan') && ended_on !== null && ended_on <= received_on)
    .filter(({ ended_on }) => ended_on !== null && monthsBetween(ended_on, received_on) < 3)
    .slice(-1)
    .map(plan => ({
      rule: 'back_after_plan' as const,
      says: `A ${plan.kind === 'cp_plan' ? 'child protection' : 'child in need'} plan ended less than 3 months before this contact.`,
      evidence: [plan],
    }))

const RULES: readonly Rule[] = [nobodySaw, backWithin30Days, noAssessment, backAfterPlan]

/** The opportunities missed before a contact, from everything earlier in the household. */
export const missedOpportunities = (
  earlier: readonly HistoryLine[],
  seen: readonly PlainDate[],
  asked: Asking,
): Missed[] => {
  const inOrder = [...earlier].sort((a, b) => (a.at < b.at ? -1 : 1))
  return RULES.flatMap(rule => rule(inOrder, seen, asked))
}
