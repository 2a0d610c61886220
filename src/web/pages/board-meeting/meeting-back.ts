import { findMeeting } from '../../../inspection/board/board.store.ts'
import type { Db } from '../../../record/database.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'

/** The meeting a form is about, and the way back to it. Throws NotFound. */
export const meetingBack = async (db: Db, id: string) => {
  const meeting = await findMeeting(db, id)
  const text = `Back to ${meeting.board}, ${sayDate(meeting.meets_on)}`
  return { meeting, back: { href: `/meetings/${meeting.id}`, text } }
}
