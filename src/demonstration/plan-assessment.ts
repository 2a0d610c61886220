import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Assessed, Result } from './assessments.ts'
import { slips } from './slips.ts'
import type { Team } from './workforce.ts'
import type { Story } from './write.ts'

/** How long this assessment takes in working days: most by the forty-fifth, fewer in a team that struggles. */
const lengthOf = (story: Story, team: Team, started: PlainDate) =>
  slips(story, 0.08, started, team)
    ? Math.round(46 + 34 * story.family.random.part() ** 2)
    : Math.round(17 + 26 * Math.sqrt(story.family.random.part()))

/** Plans an assessment's dates and result, before anybody holds the case. */
export const planAssessment = (story: Story, team: Team, started: PlainDate): Omit<Assessed, 'author'> => {
  const { random, severity, need } = story.family
  const result =
    need === 'disability'
      ? random.chance(0.85)
        ? 'CIN'
        : 'EH'
      : random.weighed<Result>({ NFA: 42 * (1.15 - severity), EH: 22, CIN: 16 + 62 * severity, STRATEGY: 9 * severity })
  const { course } = story.family
  if (course) return { started, authorised: workingDaysAfter(started, course.length), result: course.result }
  return { started, authorised: workingDaysAfter(started, lengthOf(story, team, started)), result }
}
