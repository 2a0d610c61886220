import { hoursAfter, hoursBetween, type Moment } from '../../vocabulary/calendar/plain-date.ts'

export type UrgencyHours = Readonly<Record<string, number>>

/** Common local practice, and a setting (`contact_rag_hours`): no national figure. domain/clocks.md, FD-01. */
const USUAL: UrgencyHours = { red: 4, amber: 24, green: 72 }

/** Within how many hours a contact of each urgency is to be decided here. */
export const hoursOf = ({ contact_rag_hours: set }: Readonly<Record<string, unknown>>): UrgencyHours =>
  typeof set === 'object' && set !== null ? { ...USUAL, ...(set as UrgencyHours) } : USUAL

const sayHours = (hours: number) => {
  const whole = Math.max(1, Math.round(hours))
  if (whole >= 48) return `${Math.round(whole / 24)} days`
  return `${whole} ${whole === 1 ? 'hour' : 'hours'}`
}

/** How a contact stands against its urgency: '3 hours left of 4', 'past its 4 hours by 2 days'. Null without a length. */
export const sayUrgency = (
  { rag, received_at }: { rag: string; received_at: Moment },
  hours: UrgencyHours,
  now: Moment,
): { says: string; is_past: boolean } | null => {
  const length = hours[rag]
  if (length === undefined) return null
  const left = hoursBetween(now, hoursAfter(received_at, length))
  return left < 0
    ? { says: `past its ${length} hours by ${sayHours(-left)}`, is_past: true }
    : { says: `${sayHours(left)} left of ${length}`, is_past: false }
}
