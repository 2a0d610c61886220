import type { Db } from '../../record/database.ts'
import type { Refusal } from '../../record/form.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { findMeeting } from './board.store.ts'
import type { Meeting } from './board.ts'

export type AboutMeeting = {
  person_ids: string[]
  meeting: Meeting
  subject: { table: 'board_meeting'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

type Asked = { db: Db; params: Readonly<Record<string, string>> }

/** What an act on a meeting is about: the meeting in the address. Throws NotFound. */
export const aboutMeeting = async ({ db, params }: Asked): Promise<AboutMeeting> => {
  const meeting = await findMeeting(db, params.meeting ?? '')
  const { id, version, meets_on, starts_at, place, status, also_present } = meeting
  const row = { meets_on, starts_at, place, status, also_present }
  return { person_ids: [], meeting, subject: { table: 'board_meeting', id, version, row } }
}

/** Why nothing more is written of a meeting: its minutes are agreed, it is cancelled, or it is still to come. */
export const refuseMinutes = (meeting: Meeting, today: PlainDate, field: string): Refusal[] => {
  if (meeting.agreed_on)
    return [{ field, says: `These minutes were agreed on ${sayDate(meeting.agreed_on)}: they do not change` }]
  if (meeting.status === 'cancelled') return [{ field, says: 'This meeting was cancelled' }]
  return meeting.meets_on > today
    ? [{ field, says: `The board meets on ${sayDate(meeting.meets_on)}: there is nothing to write down before` }]
    : []
}
