import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { ageOf, type Child } from './family.ts'
import { workerOn } from './holding.ts'
import { slips } from './slips.ts'
import { writeVisit } from './visits.ts'
import type { Segment } from './workforce.ts'
import type { Story } from './write.ts'

/** The visits of a plan: most within the time it gives, some late, some to a closed door. */
export const writeVisits = (
  story: Story,
  children: readonly Child[],
  segments: readonly Segment[],
  given: { from: PlainDate; to: PlainDate | null; every: number; kind: 'CIN' | 'CP' },
): void => {
  const {
    family: { random },
    today,
  } = story
  const last = given.to ?? addDays(today, -1)
  let on = workingDaysAfter(given.from, random.whole(2, Math.min(given.every, random.chance(0.9) ? 9 : 18)))
  while (on <= last) {
    const worker = workerOn(segments, on)
    const here = worker && (worker.to === null || worker.to > on)
    if (worker && here) {
      const failed = slips(story, 0.04, on, worker.team)
      writeVisit(story, {
        kind: given.kind,
        on,
        children: children.filter(child => ageOf(child, on) >= 0),
        worker,
        failed,
      })
      const late = slips(story, 0.13 - worker.diligence * 0.1, on, worker.team)
      on = workingDaysAfter(
        on,
        failed
          ? random.whole(1, 5)
          : late
            ? random.whole(given.every + 1, given.every * 2)
            : random.whole(Math.ceil(given.every * 0.5), given.every - 1),
      )
    } else on = workingDaysAfter(on, 4)
  }
}
