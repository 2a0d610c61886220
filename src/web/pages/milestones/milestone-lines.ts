import { isLate } from '../../../inspection/improvement/improvement.ts'
import { fallsOn, type Planned, waitOf } from '../../../inspection/milestone/milestone.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

/** An action as a list of milestones shows it: when it falls, every date it had, and what holds it up. */
export const milestoneLine = (planned: Planned, all: readonly Planned[], today: PlainDate) => ({
  ...planned,
  falls_on: fallsOn(planned),
  is_late: isLate(planned, today),
  wait: waitOf(planned, all, today),
  href: `/improvement/${planned.item.id}`,
})

export type MilestoneLine = ReturnType<typeof milestoneLine>
