import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { planAssessment, writeAssessments } from './assessments.ts'
import { planCare } from './care.ts'
import { type Contact, writeContact } from './contacts.ts'
import { writeEarlyHelp } from './early-help.ts'
import { type Child, isChildOn } from './family.ts'
import { holdCase } from './holding.ts'
import { at, dayOf, minutesAfter, workingDay } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import type { Row } from './rows.ts'
import type { Team, Worker } from './workforce.ts'
import { aboutChild, decide, onDuty, phrasesOf, type Story, tell } from './write.ts'

export type Closing = { on: PlainDate; reason: Row<'case_episode'>['close_reason'] }
export type Course = { children: Child[]; episodes: Map<Child, string>; team: Team; referred: PlainDate }

type Decided = { at: string | null; outcome: 'CFA' | 'NFA' | 'EH'; by: Worker }

const writeEpisode = (
  story: Story,
  child: Child,
  it: { id: string; contact: Contact; decided: Decided; team: Team; closing: Closing | null; earlier: number },
) => {
  const { rows, family, until } = story
  const { random } = family
  const { contact, decided, closing } = it
  const about = aboutChild(story, child, dayOf(contact.received))
  const phrases = phrasesOf(story)
  const professional = !/^(1|9|10)/.test(contact.source)
  const acknowledged = minutesAfter(
    contact.received,
    random.chance(0.86) ? random.whole(200, 1300) : random.whole(3000, 9000),
  )
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
    acknowledged_at: professional && acknowledged <= until && random.chance(0.97) ? acknowledged : null,
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

/**
 * Writes everything statutory that follows a referral, for these children together. Gives the day it closed, or null
 * while it is open.
 */
export const writeReferral = (
  story: Story,
  episodes: Map<Child, string>,
  contact: Contact,
  earlier: number,
  waiting: 'referral' | 'unallocated' | null = null,
): PlainDate | null => {
  const { family, force, today, until } = story
  const { random } = family
  const received = dayOf(contact.received)
  const children = [...episodes.keys()]
  if (children.length === 0 || !contact.decided) return dayOf(contact.decided ?? contact.received)
  const disabled = family.need === 'disability'
  const ours = family.course?.ours ? family.course.holder?.team : undefined
  const team = disabled
    ? force.teams.disabled
    : (ours ?? (force.teams.assessment[family.district.postcode.charCodeAt(2) % force.teams.assessment.length] as Team))
  const by = onDuty(story, force.teams.mash, 'mash_manager', dayOf(contact.decided))
  const decidedAt = random.chance(0.9)
    ? minutesAfter(contact.decided, random.whole(12, 90))
    : at(workingDaysAfter(dayOf(contact.decided), random.whole(2, 5)), 640)
  const decided: Decided = {
    at: decidedAt <= until && waiting !== 'referral' ? decidedAt : null,
    outcome: waiting || family.course ? 'CFA' : random.weighed({ CFA: 87, NFA: 8, EH: 5 }),
    by,
  }
  const course: Course = { children, episodes, team, referred: received }
  const write = (closing: Closing | null, held: Team) => {
    for (const child of children)
      writeEpisode(story, child, { id: episodes.get(child) ?? '', contact, decided, team: held, closing, earlier })
  }
  if (!decided.at) {
    write(null, team)
    return null
  }
  if (decided.outcome !== 'CFA') {
    write(null, team)
    if (decided.outcome === 'EH')
      for (const child of children)
        writeEarlyHelp(story, child, {
          offered: dayOf(decided.at),
          contact_id: null,
          reason: 'Needs several services together; the family agree',
        })
    return dayOf(decided.at)
  }
  const allocated = workingDaysAfter(
    workingDay(dayOf(decided.at)),
    random.weighed({ soon: 12, slow: 1 }) === 'soon' ? random.whole(0, 2) : random.whole(4, 12),
  )
  if (allocated >= today || waiting === 'unallocated') {
    write(null, team)
    return null
  }
  const planned = planAssessment(story, team, workingDaysAfter(allocated, random.whole(0, 2)))
  const authorised = planned.authorised < today
  const care = authorised ? planCare(story, course, planned) : null
  const closing = care?.closing && care.closing.on < today ? care.closing : null
  write(closing, care?.team ?? team)
  const until2 = care?.handedOn ?? closing?.on ?? null
  const segments = holdCase(
    story,
    children,
    team,
    allocated,
    until2 !== null && until2 < today ? until2 : null,
    Boolean(care?.handedOn),
  )
  if (planned.started < today) writeAssessments(story, { children, episodes, team, segments, planned })
  care?.write(segments)
  if (!closing && !family.course && random.chance(0.5)) {
    const on = addDays(allocated, random.whole(10, 200))
    if (on < addDays(today, -2))
      writeContact(story, { on, children, outcome: 'EXISTING', earlier: earlier + 1, episodes })
  }
  return closing?.on ?? null
}
