import { addDays, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { isWorkingDay, workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { labelOf } from '../vocabulary/codeset.ts'
import { referralSource } from '../vocabulary/codesets/referral-source.ts'
import { writeChecks, writeToldChecks } from './checks.ts'
import { ageOf, type Child } from './family.ts'
import { at, dayOf, isOutOfHours, minutesAfter, workingDay } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import type { Row } from './rows.ts'
import { aboutChild, decide, onDuty, phrasesOf, type Story, tell } from './write.ts'

export type Outcome = 'NFA' | 'INFO' | 'EH' | 'REFERRAL' | 'EXISTING'

const LEVEL = { NFA: '1', INFO: '2', EH: '2', REFERRAL: '3', EXISTING: '3' } as const
const SAYS: Record<Outcome, string> = {
  NFA: 'no further action',
  INFO: 'advice given',
  EH: 'passed to early help',
  REFERRAL: 'passed on as a referral',
  EXISTING: 'added to the open case',
}
const MODES: Readonly<Record<string, Row<'contact'>['mode']>> = {
  '6': 'police_notification',
  '2A': 'online_form',
  '3E': 'professional_system',
  '9': 'phone',
  '1A': 'phone',
  '1B': 'phone',
}
const ORGANISATIONS: Readonly<Record<string, string>> = {
  '6': 'Aldermere Police',
  '3E': 'Aldermere General Hospital',
  '3B': 'Health visiting',
  '3C': 'School nursing',
  '4': 'Aldermere Homes',
  '5D': 'Aldermere early help',
  '3F': 'Aldermere Mental Health Trust',
  '8': 'Voluntary organisation',
}
const PROFESSIONALS = [
  'Jill Hanson',
  'PC 2217 Marlow',
  'Dr A. Bose',
  'Mrs Fennell',
  'Mr Quayle',
  'Sister O’Neill',
  'PC 3108 Diaz',
  'Ms Trent',
  'Karen Doyle',
  'Mr Basra',
  'Miss Larkin',
  'Dr R. Senior',
]

/** The next time somebody is in the office to read it. */
const readAt = (moment: Moment): Moment => {
  if (!isOutOfHours(moment)) return moment
  const day = dayOf(moment)
  return moment < at(day, 510) && isWorkingDay(day) ? at(day, 520) : at(workingDaysAfter(day, 1), 520)
}

const decisionTime = ({ family: { random } }: Story, received: Moment, red: boolean): Moment => {
  const read = readAt(received)
  if (red) return minutesAfter(read, random.whole(25, 200))
  const winter = /-(12|01|02)-/.test(received)
  const late = random.chance(winter ? 0.28 : 0.11)
  const day = workingDaysAfter(
    dayOf(read),
    late ? random.whole(2, 7) : dayOf(read) > dayOf(received) || random.chance(0.62) ? 0 : 1,
  )
  const decided = at(day, random.whole(570, 1030))
  return decided > read ? decided : minutesAfter(read, random.whole(20, 60))
}

/** When a source of this kind would get in touch. */
const receivedOn = ({ family: { random } }: Story, date: PlainDate, source: string): Moment => {
  if (source === '6' || source === '3E' || source === '9')
    return at(
      date,
      random.weighed({ night: 4, day: 3 }) === 'night' ? random.whole(1110, 1425) : random.whole(560, 1000),
    )
  if (source.startsWith('1')) return at(date, random.whole(560, 1250))
  return at(workingDay(date), random.whole(525, 1010))
}

/** A contact told by hand rather than by chance. `minutes` after midnight; `typed` minutes after that. */
export type Told = {
  source: Row<'contact'>['source_code']
  says: string
  minutes?: number
  typed?: number
  mode?: Row<'contact'>['mode']
  rag?: Row<'contact'>['rag']
  consent?: readonly [Row<'contact'>['consent_state'], string]
  /** Agency, minutes to asking, minutes from asking to answering. */
  checks?: readonly (readonly [agency: string, asked: number, answered: number | null])[]
}

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
  const phrases = phrasesOf(story)
  const [lead] = given.children
  if (!lead) return null
  const { told } = given
  const source = told?.source ?? (random.pick(Object.keys(phrases.concerns)) as Row<'contact'>['source_code'])
  const received = told?.minutes === undefined ? receivedOn(story, given.on, source) : at(given.on, told.minutes)
  if (received > until) return null
  const urgent = !told && given.outcome === 'REFERRAL' && random.chance(0.12)
  const outOfHours = isOutOfHours(received)
  const typed = outOfHours && !random.chance(0.45) ? readAt(received) : received
  const created = minutesAfter(
    typed,
    told?.typed ?? (random.chance(0.07) ? random.whole(1500, 4200) : random.whole(4, 130)),
  )
  if (created > until) return null
  const officer =
    outOfHours && typed === received
      ? onDuty(story, force.teams.edt, 'emergency_duty', dayOf(received))
      : onDuty(story, force.teams.mash, 'contact_officer', dayOf(created))
  const manager = onDuty(story, force.teams.mash, 'mash_manager', dayOf(received))
  const decidedAt = decisionTime(story, minutesAfter(created, 5), urgent)
  const decided = given.undecided || decidedAt > until ? null : decidedAt
  const concern = told?.says ?? say(phrases.concerns[source] ?? [], aboutChild(story, lead, dayOf(received)))
  const opened = told ? decided !== null : random.chance(given.undecided ? 0.3 : 0.92)
  const about = random.uuid()
  const thin = random.chance(0.2)
  const anonymous = source === '9' || source === '1B'
  const professional = !/^(1|9|10)/.test(source)
  const organisation =
    source === '2A' ? lead.school : source === '3A' ? family.district.surgery : (ORGANISATIONS[source] ?? null)
  const consent =
    told?.consent?.[0] ??
    random.weighed({
      given: 42,
      not_sought: 16,
      unsafe_to_seek: family.need === 'domestic_abuse' ? 12 : 4,
      refused: 6,
      overridden: urgent ? 20 : 4,
      not_needed: 8,
      not_stated: 16,
    })
  const why = {
    NFA: thin ? COMMON.nfa_thin : COMMON.nfa,
    INFO: COMMON.info,
    EH: COMMON.eh,
    REFERRAL: COMMON.refer,
    EXISTING: COMMON.existing,
  }[given.outcome]
  const ids = new Map<Child, string>()
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
      consent_state: consent as 'given',
      consent_reason:
        told?.consent?.[1] ??
        (consent === 'overridden' || consent === 'unsafe_to_seek'
          ? 'Asking could put the children at risk tonight; checks made under our safeguarding duty.'
          : null),
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
        decided && professional && random.chance(0.8) ? minutesAfter(decided, random.whole(20, 900)) : null,
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

/** Which of the family's children a contact is about, the one most talked of first. */
export const childrenAbout = ({ family }: Story, on: PlainDate, isChild: (child: Child) => boolean): Child[] => {
  // A disabled child's need, or an unborn baby's, is not a brother's or sister's.
  const here = family.children.filter(
    child =>
      isChild(child) &&
      (family.need !== 'disability' || child.disabled.some(code => code !== 'BEH')) &&
      (family.need !== 'unborn' || ageOf(child, family.arrives) < 0),
  )
  if (here.length === 0) return []
  const lead = family.random.pick(here)
  const others = here.filter(each => each !== lead && ageOf(each, on) < 17)
  return family.random.chance(0.72) ? [lead, ...others] : [lead]
}
