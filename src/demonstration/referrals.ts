import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { writeAssessments } from './assessments.ts'
import { planCare } from './care.ts'
import { type Contact, writeContact } from './contacts.ts'
import { writeEarlyHelp } from './early-help.ts'
import { type Closing, type Course, type Decided, writeEpisode } from './episodes.ts'
import type { Child } from './family.ts'
import { holdCase } from './holding.ts'
import { at, dayOf, minutesAfter, workingDay } from './moments.ts'
import { planAssessment } from './plan-assessment.ts'
import { slips } from './slips.ts'
import type { Team } from './workforce.ts'
import { onDuty, type Story } from './write.ts'

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
  const team = disabled ? force.teams.disabled : (ours ?? force.teamFor(random, force.teams.assessment, received))
  const by = onDuty(story, force.teams.mash, 'mash_manager', dayOf(contact.decided))
  const decidedAt = slips(story, 0.05, received)
    ? at(workingDaysAfter(dayOf(contact.decided), random.whole(2, 5)), 640)
    : minutesAfter(contact.decided, random.whole(12, 90))
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
    slips(story, 0.04, received, team) ? random.whole(4, 12) : random.whole(0, 1),
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
