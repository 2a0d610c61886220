import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Assessed } from './assessments.ts'
import { writeEarlyHelp } from './early-help.ts'
import type { Closing, Course } from './episodes.ts'
import type { Child } from './family.ts'
import { holdCase } from './holding.ts'
import { at, earlier, workingDay } from './moments.ts'
import { writeOversight } from './oversight.ts'
import { writeVisits } from './plan-visits.ts'
import { type PlanEnd, writePlans } from './plans.ts'
import { slips } from './slips.ts'
import type { Segment, Team } from './workforce.ts'
import { phrasesOf, type Story, tell } from './write.ts'

export type Care = {
  team: Team
  closing: Closing | null
  handedOn: PlainDate | null
  write(segments: readonly Segment[]): void
}

const firstAdult = (children: readonly Child[]): PlainDate =>
  children.reduce(
    (soonest, child) => (child.born ? earlier(soonest, addMonths(child.born, 216)) : soonest),
    '2199-01-01',
  )

const CLOSES: Readonly<Record<string, Closing['reason']>> = {
  outcomes_met: 'RC7',
  stepped_down: 'RC7',
  family_withdrew: 'RC7',
  transferred: 'RC5',
  moved_away: 'RC7',
  turned_18: 'RC7',
  stepped_up: 'RC7',
  adult_services: 'RC6',
}

/** How long a plan lasts, in days: seven months for most, well over a year for some, years for a disabled child. */
const lasting = ({ family: { random, need } }: Story): number =>
  need === 'disability'
    ? random.whole(400, 1500)
    : random.chance(0.2)
      ? random.whole(330, 760)
      : 100 + Math.floor(-Math.log(1 - random.part() * 0.93) * 165)

/** What follows an assessment: closing, early help, a plan, or child protection first and a plan after. */
export const planCare = (story: Story, course: Course, assessed: Omit<Assessed, 'author'>): Care => {
  const { family, force, today } = story
  const { random } = family
  const { authorised, result } = assessed
  if (result === 'NFA' || result === 'EH') {
    const on = workingDaysAfter(authorised, random.whole(0, 6))
    return {
      team: course.team,
      handedOn: null,
      closing: { on, reason: result === 'EH' ? 'RC9' : 'RC8' },
      write: () => {
        if (result === 'EH')
          for (const child of course.children)
            writeEarlyHelp(story, child, {
              offered: workingDaysAfter(authorised, 1),
              contact_id: null,
              reason: 'After the assessment: help to keep going what has begun',
            })
      },
    }
  }
  const disabled = family.need === 'disability'
  const team = disabled
    ? force.teams.disabled
    : (family.course?.holder?.team ?? force.teamFor(random, force.teams.in_need, authorised))
  const adult = firstAdult(course.children)
  const after =
    family.course?.waits === 'approval'
      ? 4
      : slips(story, 0.12, authorised, team)
        ? random.whole(11, 32)
        : random.whole(2, 10)
  const protects = result === 'STRATEGY'
  const begins = earlier(workingDaysAfter(authorised, protects ? random.whole(11, 15) : after), adult)
  const protectedTo = protects ? addDays(begins, random.whole(120, 400)) : begins
  const start = protects ? protectedTo : begins
  let end = workingDay(addDays(start, lasting(story)))
  let ends: PlanEnd = random.weighed({
    outcomes_met: 52,
    stepped_down: 26,
    family_withdrew: 7,
    stepped_up: 5,
    transferred: 4,
    moved_away: 2,
  })
  if (family.course) {
    end = workingDay(addDays(start, family.course.days))
    ends = family.course.ends
  }
  if (end > adult) {
    end = adult
    ends = 'turned_18'
  }
  const closes = ends === 'turned_18' ? end : workingDaysAfter(end, random.whole(0, 6))
  const write = (segments: readonly Segment[]) => {
    if (begins >= today) return
    const held = disabled ? segments : holdCase(story, course.children, team, begins, closes < today ? closes : null)
    if (protects) {
      const over = protectedTo < today ? protectedTo : null
      for (const child of course.children) {
        const id = random.uuid()
        const category = phrasesOf(story).category
        story.rows.add('cp_plan', {
          id,
          created_at: at(begins, 960),
          person_id: child.id,
          case_episode_id: course.episodes.get(child) ?? null,
          start_on: begins,
          end_on: over,
          initial_category: category,
          latest_category: category,
        })
        tell(story, {
          person_id: child.id,
          at: at(begins, 960),
          kind: 'plan',
          table: 'cp_plan',
          id,
          significance: 1,
          says: 'Child protection plan made at a conference',
        })
        writeOversight(story, child, {
          from: begins,
          to: over ?? today,
          team,
          subject: course.episodes.get(child) ?? '',
          segments: held,
        })
      }
      writeVisits(story, course.children, held, { from: begins, to: over, every: 10, kind: 'CP' })
    }
    if (start < today && start < adult)
      writePlans(story, {
        children: course.children,
        episodes: course.episodes,
        team,
        segments: held,
        header_id: random.uuid(),
        start,
        end: end < today ? end : null,
        ends,
        reason: protects ? 'cp_step_down' : disabled ? 'disability' : 'assessment',
        every: disabled && random.chance(0.5) ? 30 : random.chance(0.3) ? 10 : null,
      })
    if (ends === 'stepped_down' && end < today)
      for (const child of course.children)
        writeEarlyHelp(story, child, { offered: end, contact_id: null, reason: 'Step down from a child in need plan' })
  }
  return {
    team,
    closing: { on: closes, reason: CLOSES[ends ?? ''] ?? 'RC7' },
    handedOn: disabled ? null : begins,
    write,
  }
}
