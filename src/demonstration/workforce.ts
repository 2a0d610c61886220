import type { Role } from '../access/roles.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Random } from './random.ts'

export type Worker = {
  id: string
  name: string
  forename: string
  role: Role
  team: Team
  from: PlainDate
  to: PlainDate | null
  diligence: number
  load: Int16Array
}
/** How well a team works. */
export type Standing = 'good' | 'usual' | 'weak'
export type Team = {
  id: string
  name: string
  function: string
  service: string | null
  agency: string | null
  standing: Standing
  /** How many posts it has for people who hold children, filled or not: what it is sent its share of the work by. */
  posts: number
  manager: Worker | null
  workers: Worker[]
}
/** One of the people with an account, by name. */
export const workerNamed = ({ everybody }: Pick<Workforce, 'everybody'>, name: string): Worker =>
  everybody.find(worker => worker.name === name) as Worker

/** Whether somebody's work is to hold children. */
export const isHolder = ({ role }: Worker): boolean => role === 'social_worker' || role === 'newly_qualified'

export type Segment = { worker: Worker; from: PlainDate; to: PlainDate | null; left: boolean }

export type Workforce = {
  teams: Record<'mash' | 'edt' | 'disabled' | 'quality', Team> & {
    assessment: Team[]
    in_need: Team[]
    early_help: Team[]
    partners: Team[]
  }
  head: { front: Worker; need: Worker }
  everybody: Worker[]
  /** Who holds these children over these days: the least loaded worker there, and the next when one leaves. */
  hold(
    random: Random,
    team: Team,
    from: PlainDate,
    to: PlainDate | null,
    children: number,
    preferred?: Worker,
  ): Segment[]
  /** Which of these teams a family goes to on a day: the one that holds the fewest children for its posts. */
  teamFor(random: Random, among: readonly Team[], on: PlainDate): Team
  start: PlainDate
  today: PlainDate
}
