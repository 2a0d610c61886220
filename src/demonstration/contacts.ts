import { addDays, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../vocabulary/codeset.ts'
import { referralSource } from '../vocabulary/codesets/referral-source.ts'
import { writeChecks, writeToldChecks } from './checks.ts'
import { consentFor } from './consent.ts'
import { writeAdults } from './contact-adults.ts'
import { LEVEL, type Outcome, SAYS } from './contact-outcomes.ts'
import { decisionTime, readAt, receivedOn } from './contact-times.ts'
import type { Child } from './family.ts'
import { at, dayOf, isOutOfHours, minutesAfter } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import type { Row } from './rows.ts'
import { slips } from './slips.ts'
import type { Told } from './told.ts'
import { MODES, ORGANISATIONS, PROFESSIONALS } from './words/referrers.ts'
import { aboutChild, decide, onDuty, phrasesOf, type Story, tell } from './write.ts'

export type Contact = {
  ids: Map<Child, string>
  received: Moment
  decided: Moment | null
  source: Row<'contact'>['source_code']
}

/**
 * Writes one call, letter or notification about these children: a row a child, the checks, the decision when there has
 * been time for one. `episodes` are those an existing case's contact is added to.
 */
export const writeContact = (
  story: Story,
  given: {
    on: PlainDate
    children: Child[]
    outcome: Outcome
    earlier: number
    undecided?: boolean
    episodes: ReadonlyMap<Child, string>
    told?: Told
  },
): Contact | null => {
  const { rows, family, force, until } = story
  const { random } = family
  const [lead] = given.children
  if (!lead) return null
  const { told } = given
  const source = told?.source ?? (random.pick(Object.keys(phrasesOf(story).concerns)) as Row<'contact'>['source_code'])
  const received = told?.minutes === undefined ? receivedOn(story, given.on, source) : at(given.on, told.minutes)
  if (received > until) return null
  const urgent = !told && given.outcome === 'REFERRAL' && random.chance(0.12)
  const outOfHours = isOutOfHours(received)
  const typed = outOfHours && !random.chance(0.45) ? readAt(received) : received
  const created = minutesAfter(
    typed,
    told?.typed ?? (slips(story, 0.03, given.on) ? random.whole(1500, 4200) : random.whole(4, 130)),
  )
  if (created > until) return null
  const officer =
    outOfHours && typed === received
      ? onDuty(story, force.teams.edt, 'emergency_duty', dayOf(received))
      : onDuty(story, force.teams.mash, 'contact_officer', dayOf(created))
  const manager = onDuty(story, force.teams.mash, 'mash_manager', dayOf(received))
  const decidedAt = decisionTime(story, { received, typed: minutesAfter(created, 5) }, urgent)
  const decided = given.undecided || decidedAt > until ? null : decidedAt
  const concern = told?.says ?? say(phrasesOf(story).concerns[source] ?? [], aboutChild(story, lead, dayOf(received)))
  const opened = told ? decided !== null : given.undecided ? random.chance(0.3) : !slips(story, 0.05, given.on)
  const about = random.uuid()
  const anonymous = source === '9' || source === '1B'
  const professional = !/^(1|9|10)/.test(source)
  const organisation =
    source === '2A' ? lead.school : source === '3A' ? family.district.surgery : (ORGANISATIONS[source] ?? null)
  const consent = consentFor(story, { urgent, told: told?.consent, on: dayOf(received) })
  const why = {
    NFA: random.chance(0.2) ? COMMON.nfa_thin : COMMON.nfa,
    INFO: COMMON.info,
    EH: COMMON.eh,
    REFERRAL: COMMON.refer,
    EXISTING: COMMON.existing,
  }[given.outcome]
  const ids = new Map<Child, string>()
  writeAdults(story, { about_id: about, officer, at: minutesAfter(created, 4) })
  for (const child of given.children) {
    const id = random.uuid()
    ids.set(child, id)
    const person = aboutChild(story, child, dayOf(received))
    const rationale = say(why, person)
    rows.add('contact', {
      id,
      created_at: created,
      created_by: officer.id,
      person_id: child.id,
      about_id: about,
      received_at: received,
      mode:
        told?.mode ??
        (officer.team === force.teams.edt
          ? 'out_of_hours'
          : (MODES[source] ?? random.pick(['phone', 'email', 'online_form'] as const))),
      source_code: source,
      referrer_name: anonymous
        ? null
        : professional
          ? random.pick(PROFESSIONALS)
          : (family.grandmother?.forename ?? 'A relative'),
      referrer_organisation: organisation,
      referrer_contact: professional ? `01632 960${random.whole(100, 999)}` : null,
      referrer_is_confidential: anonymous && source !== '9',
      concern,
      is_immediate_danger: urgent && random.chance(0.4),
      ...consent,
      rag:
        told?.rag ??
        (urgent
          ? 'red'
          : given.outcome === 'NFA' || given.outcome === 'INFO'
            ? random.weighed({ green: 7, amber: 3 })
            : random.weighed({ amber: 8, green: 2 })),
      child_known: given.earlier > 0,
      matched_by: officer.id,
      matched_at: minutesAfter(created, 4),
      history_opened_at: opened
        ? decided
          ? minutesAfter(decided, -random.whole(5, 30))
          : minutesAfter(created, 9)
        : null,
      history_opened_by: opened ? (decided ? manager.id : officer.id) : null,
      recommendation: random.chance(0.6)
        ? say(
            given.outcome === 'REFERRAL'
              ? COMMON.recommendation.slice(0, 1)
              : given.outcome === 'EH'
                ? COMMON.recommendation.slice(2)
                : COMMON.recommendation.slice(1, 2),
            person,
          )
        : null,
      threshold_level: decided ? (urgent ? '4' : LEVEL[given.outcome]) : null,
      decided_at: decided,
      decided_by: decided ? manager.id : null,
      rationale: decided ? rationale : null,
      missed_before:
        decided && given.outcome === 'REFERRAL' && given.earlier >= 2 && random.chance(0.6)
          ? random.pick(COMMON.missed)
          : null,
      episode_id: decided ? (given.episodes.get(child) ?? null) : null,
      feedback_sent_at:
        decided && professional && random.chance(0.9) ? minutesAfter(decided, random.whole(20, 900)) : null,
      feedback: decided && professional ? random.pick(COMMON.feedback) : null,
    })
    tell(story, {
      person_id: child.id,
      at: received,
      kind: 'contact',
      table: 'contact',
      id,
      significance: 2,
      by: officer,
      says: `Contact from ${labelOf(referralSource, source).replace(/^.*: /, '').toLowerCase()}${decided ? `; ${SAYS[given.outcome]}` : ''}`,
    })
    if (told?.checks) writeToldChecks(story, { id, person_id: child.id, asked: created }, told.checks)
    else if (child === lead && random.chance(given.outcome === 'REFERRAL' ? 0.8 : 0.4))
      writeChecks(story, {
        id,
        person_id: child.id,
        asked: created,
        decided,
        urgent,
        recent: at(addDays(story.today, -21), 0),
      })
    if (!decided) continue
    rows.add('contact_outcome', {
      id: random.uuid(),
      created_at: decided,
      contact_id: id,
      person_id: child.id,
      code: given.outcome,
    })
    decide(story, {
      person_id: child.id,
      kind: 'contact',
      at: decided,
      by: manager,
      table: 'contact',
      id,
      what: `Contact decided: ${SAYS[given.outcome]}`,
      why: rationale,
      read: opened ? ['history', 'checks'].slice(0, random.whole(1, 2)) : [],
    })
  }
  return { ids, received, decided, source }
}
