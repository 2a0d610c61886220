import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutMeeting, aboutMeeting } from './about-meeting.ts'
import { findBoard, meetingsOf } from './board.store.ts'
import type { Board, Meeting } from './board.ts'
import type { meetingChangeForm, meetingForm } from './meeting.form.ts'

type Values = ValuesOf<typeof meetingForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Planning = { person_ids: string[]; board: Board; meetings: Meeting[] }

const sameDay = (meetings: readonly Meeting[], meets_on: string): Refusal[] =>
  meetings.some(each => each.meets_on === meets_on && each.status !== 'cancelled')
    ? [{ field: 'meets_on-day', says: `The board meets on ${sayDate(meets_on)} already` }]
    : []

/** Plans a meeting of a board. */
export const planMeeting = sharedAct({
  id: 'board.meeting.plan',
  title: 'Plan a meeting of a board',
  may: 'board.write',
  async about({ db, params }: Asked): Promise<Planning> {
    const board = await findBoard(db, params.board ?? '')
    return { person_ids: [], board, meetings: await meetingsOf(db, [board.id]) }
  },
  refuses: ({ values, about }: Call<Values, Planning>) => sameDay(about.meetings, values.meets_on),
  async writes({ db, values, about: { board } }: Call<Values, Planning>) {
    const row = { ...values, board_id: board.id }
    return db.insertInto('board_meeting').values(row).returning('id').executeTakeFirstOrThrow()
  },
})

type Changed = ValuesOf<typeof meetingChangeForm>

/** Says anew when and where a meeting is, or that it is cancelled and why. One that was held stays as it was. */
export const changeMeeting = sharedAct({
  id: 'board.meeting.change',
  title: 'Change or cancel a meeting of a board',
  may: 'board.write',
  about: aboutMeeting,
  async refuses({ db, values, about: { meeting } }: Call<Changed, AboutMeeting>): Promise<Refusal[]> {
    if (meeting.status === 'held')
      return [{ field: 'status', says: 'The meeting was held: there is nothing to change' }]
    const others = (await meetingsOf(db, [meeting.board_id])).filter(({ id }) => id !== meeting.id)
    return values.status === 'planned' ? sameDay(others, values.meets_on) : []
  },
  async writes({ db, values, about: { meeting } }: Call<Changed, AboutMeeting>) {
    await db.updateTable('board_meeting').set(values).where('id', '=', meeting.id).execute()
    return { id: meeting.id }
  },
})
