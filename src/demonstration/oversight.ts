import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Child } from './family.ts'
import { workerOn } from './holding.ts'
import { at, workingDay } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import { slips } from './slips.ts'
import type { Segment, Team, Worker } from './workforce.ts'
import { aboutChild, decide, type Story } from './write.ts'

/** Managers' oversight: every six to ten weeks for most; some children nobody in charge thinks about for months. */
export const writeOversight = (
  story: Story,
  child: Child,
  given: { from: PlainDate; to: PlainDate; team: Team; subject: string; segments: readonly Segment[] },
): void => {
  const {
    family: { random },
  } = story
  const manager = given.team.manager as Worker
  const forgotten = slips(story, 0.05, given.from, given.team)
  let on = addDays(given.from, random.whole(30, forgotten ? 160 : 70))
  while (on < given.to) {
    const day = workingDay(on)
    if (day >= story.today) return
    const about = aboutChild(story, child, day, workerOn(given.segments, day) ?? undefined)
    const due = workingDaysAfter(day, random.whole(5, 15))
    const acts = random.chance(0.7)
    decide(story, {
      person_id: child.id,
      kind: 'oversight',
      at: at(day, random.whole(560, 1020)),
      by: manager,
      table: 'case_episode',
      id: given.subject,
      what: 'Management oversight',
      why: say(COMMON.oversight, about),
      read: random.some(['chronology', 'visits', 'plan', 'assessment'], random.whole(1, 3)),
      challenge: random.chance(0.3) ? say(COMMON.challenge, about) : null,
      action: acts ? say(COMMON.oversight_actions, about) : null,
      action_owner: acts ? (workerOn(given.segments, day)?.name ?? null) : null,
      action_due_on: acts ? due : null,
      action_done_on: acts && due < story.today && random.chance(0.7) ? due : null,
    })
    on = addDays(day, forgotten || slips(story, 0.06, day, given.team) ? random.whole(85, 190) : random.whole(35, 75))
  }
}
