import { daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Standing, Team } from './workforce.ts'
import type { Story } from './write.ts'

/** How many times likelier than in an ordinary team something is to slip. */
const IN_A_TEAM: Readonly<Record<Standing, number>> = { good: 0.35, usual: 1, weak: 2.8 }

/** Years before today, and how many times likelier than today things were to slip: worst three years ago, better since. */
const OVER_TIME = [
  [0, 1],
  [1.2, 1.7],
  [2, 2.4],
  [3, 2.8],
  [4.5, 2],
  [6, 1.6],
] as const

/** How many times likelier things were to slip on a day than they are today. */
export const slackOn = (today: PlainDate, on: PlainDate): number => {
  const years = Math.max(0, daysBetween(on, today) / 365.25)
  const at = OVER_TIME.findIndex(([from]) => from > years)
  const [toYears, to] = OVER_TIME[at] ?? OVER_TIME[OVER_TIME.length - 1] ?? [6, 1]
  const [fromYears, from] = OVER_TIME[at - 1] ?? [toYears, to]
  return toYears === fromYears ? to : from + ((to - from) * (years - fromYears)) / (toYears - fromYears)
}

/**
 * Whether something slipped on a day that slips this often (`usual`, from 0 to 1) in an ordinary team today: oftener in a
 * team that struggles, seldom in a good one, and oftener in Aldermere’s worse years.
 */
export const slips = (
  { family: { random }, today }: Story,
  usual: number,
  on: PlainDate,
  team: Pick<Team, 'standing'> | null = null,
): boolean => random.chance(Math.min(0.85, usual * slackOn(today, on) * IN_A_TEAM[team?.standing ?? 'usual']))
