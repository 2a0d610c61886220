import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Contact } from './contacts.ts'
import { type Child, isChildOn } from './family.ts'
import { at, dayOf, minutesAfter } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import type { Row } from './rows.ts'
import { slips } from './slips.ts'
import type { Team, Worker } from './workforce.ts'
import { aboutChild, decide, phrasesOf, type Story, tell } from './write.ts'

export type Closing = { on: PlainDate; reason: Row<'case_episode'>['close_reason'] }
export type Course = { children: Child[]; episodes: Map<Child, string>; team: Team; referred: PlainDate }

export type Decided = { at: string | null; outcome: 'CFA' | 'NFA' | 'EH'; by: Worker }

export const writeEpisode = (
  story: Story,
  child: Child,
  it: { id: string; contact: Contact; decided: Decided; team: Team; closing: Closing | null; earlier: number },
) => {
  const { rows, family, today, until } = story
  const { random } = family
  const { contact, decided, closing } = it
  const about = aboutChild(story, child, dayOf(contact.received))
  const phrases = phrasesOf(story)
  const professional = !/^(1|9|10)/.test(contact.source)
  const received = dayOf(contact.received)
  const acknowledged = minutesAfter(
    contact.received,
    family.course || !slips(story, 0.08, received) ? random.whole(200, 1300) : random.whole(3000, 9000),
  )
  // Whoever was forgotten rang again before long.
  const forgotten = !family.course && received > addDays(today, -50) && slips(story, 0.02, received)
  const nfa = decided.at !== null && decided.outcome !== 'CFA'
  const quality =
    decided.at && random.chance(0.85) ? random.weighed({ good: 30, adequate: 42, thin: 22, poor: 6 }) : null
  const closed = nfa
    ? { on: dayOf(decided.at ?? ''), reason: decided.outcome === 'EH' ? ('RC9' as const) : ('RC8' as const) }
    : closing
  rows.add('case_episode', {
    id: it.id,
    created_at: contact.decided ?? contact.received,
    person_id: child.id,
    contact_id: contact.ids.get(child) ?? null,
    referral_on: dayOf(contact.received),
    referral_received_at: contact.received,
    source_code: contact.source,
    primary_need: phrases.primary_need,
    team_id: it.team.id,
    decided_at: decided.at,
    decided_by: decided.at ? decided.by.id : null,
    rationale: decided.at ? say(nfa ? COMMON.nfa : COMMON.refer, about) : null,
    risk: decided.at ? say(phrases.risk, about) : null,
    protective_factors: decided.at ? say(phrases.protective, about) : null,
    referral_nfa: nfa,
    quality,
    quality_note:
      quality === 'thin' || quality === 'poor'
        ? 'No details of the father, nothing from the child and no word on consent. We rang back.'
        : null,
    quality_fed_back_at: quality && random.chance(0.6) && decided.at ? minutesAfter(decided.at, 600) : null,
    acknowledged_at: professional && acknowledged <= until && !forgotten ? acknowledged : null,
    close_on: closed?.on ?? null,
    close_reason: closed?.reason ?? null,
    closed_by: closed ? (it.team.manager?.id ?? null) : null,
    closing_summary: closed && !nfa ? say(COMMON.closing, about) : null,
    next_help: closed && !nfa ? random.pick(COMMON.next_help) : null,
    family_told_on: closed && random.chance(0.85) ? closed.on : null,
  })
  if (contact.decided)
    tell(story, {
      person_id: child.id,
      at: contact.decided,
      kind: 'referral',
      table: 'case_episode',
      id: it.id,
      significance: 1,
      says: it.earlier > 1 && random.chance(0.5) ? 'Referred to social care again' : 'Referred to social care',
    })
  if (!decided.at) return
  rows.add('referral_outcome', {
    id: random.uuid(),
    created_at: decided.at,
    case_episode_id: it.id,
    person_id: child.id,
    code: decided.outcome,
  })
  decide(story, {
    person_id: child.id,
    kind: 'referral',
    at: decided.at,
    by: decided.by,
    table: 'case_episode',
    id: it.id,
    what:
      decided.outcome === 'CFA'
        ? 'Referral accepted: child and family assessment'
        : decided.outcome === 'EH'
          ? 'Referral decided: early help'
          : 'Referral decided: no further action',
    why: say(decided.outcome === 'CFA' ? COMMON.refer : COMMON.nfa, about),
    read: random.chance(0.9) ? ['history', 'checks'] : [],
  })
  if (closing && !nfa) {
    tell(story, {
      person_id: child.id,
      at: at(closing.on, 1010),
      kind: 'closing',
      table: 'case_episode',
      id: it.id,
      significance: 1,
      says: 'Case closed',
    })
    decide(story, {
      person_id: child.id,
      kind: 'closure',
      at: at(closing.on, 1005),
      by: it.team.manager ?? decided.by,
      table: 'case_episode',
      id: it.id,
      what: 'Case closed',
      why: say(COMMON.closing, about),
      read: ['plan', 'reviews', 'visits'],
    })
  }
}

/** The cases a referral opens: one for each child who will still be a child when it is assessed. */
export const episodesFor = (
  { family: { random } }: Story,
  children: readonly Child[],
  on: PlainDate,
): Map<Child, string> =>
  new Map(
    children.filter(child => isChildOn(child, child.born ? addDays(on, 120) : on)).map(child => [child, random.uuid()]),
  )
