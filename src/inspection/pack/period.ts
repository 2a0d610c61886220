import {
  addMonths,
  londonDate,
  londonMoment,
  type Moment,
  type PlainDate,
} from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'

/** What a pack tells of: all that was written down since the pack before it, or in the last three months where there is none. */
export type Period = { since: Moment; from_on: PlainDate; last_meeting_on: PlainDate | null }

type Issued = { meeting_on: PlainDate; issued_on: PlainDate; created_at: Moment }

const MONTHS_WITHOUT = 3

/** When a pack was issued; of one that was put into the record on a later day than it was issued, the beginning of its own day. */
const issuedAt = ({ issued_on, created_at }: Issued): Moment =>
  londonDate(created_at) === issued_on ? created_at : londonMoment(issued_on, '00:00')

/**
 * The period of a pack for a meeting. It begins when the last pack for an earlier meeting was issued, to the moment, so that what
 * is written down late falls into the next; a pack issued twice for one meeting begins where the first did.
 */
export const packPeriod = (issued: readonly Issued[], meeting_on: PlainDate, today: PlainDate): Period => {
  const [last] = issued
    .filter(each => each.meeting_on < meeting_on)
    .toSorted((one, other) => (issuedAt(one) < issuedAt(other) ? 1 : -1))
  if (last) return { since: issuedAt(last), from_on: last.issued_on, last_meeting_on: last.meeting_on }
  const from_on = addMonths(today, -MONTHS_WITHOUT)
  return { since: londonMoment(from_on, '00:00'), from_on, last_meeting_on: null }
}

/** A period as it ends a sentence: 'since the pack of Tue 6 Oct 2026 was issued on Mon 28 Sep 2026'. */
export const sayPeriod = ({ from_on, last_meeting_on }: Period): string =>
  last_meeting_on
    ? `since the pack of ${sayDate(last_meeting_on)} was issued on ${sayDate(from_on)}`
    : `in the three months from ${sayDate(from_on)}`
