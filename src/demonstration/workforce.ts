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
export type Team = {
  id: string
  name: string
  function: string
  service: string | null
  agency: string | null
  weak: boolean
  manager: Worker | null
  workers: Worker[]
}
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
  start: PlainDate
  today: PlainDate
}
