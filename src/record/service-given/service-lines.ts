import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import type { Context, Told } from '../act.ts'

type Given = { id: string; person_id: string; what: string; provider: string; start_on: string }
type When = Pick<Context, 'today' | 'now'>

const line = ({ id, person_id }: Given, at: string, says: string): Told => ({
  person_id,
  at,
  kind: 'service',
  source_table: 'service_given',
  source_id: id,
  significance: 3,
  says,
})

const atNoon = (on: string, { today, now }: When) => (on >= today ? now : londonMoment(on, '12:00'))

/** The chronology's line of help that began. */
export const began = (given: Given, when: When): Told =>
  line(given, atNoon(given.start_on, when), `Help began: ${given.what}, from ${given.provider}`)

/** The chronology's line of help that ended, with why where it is known. */
export const ended = (
  given: Given,
  { end_on, because }: { end_on: string; because: string | null },
  when: When,
): Told =>
  line(given, atNoon(end_on, when), `Help ended: ${given.what}, from ${given.provider}${because ? `. ${because}` : ''}`)
