import { hoursAfter, hoursBetween, type Moment } from '../../vocabulary/calendar/plain-date.ts'

export type UrgencyHours = Readonly<Record<string, number>>

/** Common local practice, and settings (`contact.hours.red`): no national figure. domain/clocks.md, FD-01. */
export const USUAL_HOURS: UrgencyHours = { red: 4, amber: 24, green: 72 }

/** Within how many hours a contact of each urgency is to be decided here. */
export const hoursOf = (settings: Readonly<Record<string, unknown>>): UrgencyHours =>
  Object.fromEntries(
    Object.entries(USUAL_HOURS).map(([rag, usual]) => {
      const own = settings[`contact.hours.${rag}`]
      return [rag, typeof own === 'number' ? own : usual]
    }),
  )

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
