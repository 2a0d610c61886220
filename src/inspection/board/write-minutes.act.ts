import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutMeeting, aboutMeeting, refuseMinutes } from './about-meeting.ts'
import { agendaOf, attendanceAt, membersOf } from './board.store.ts'
import type { minutesForm } from './minutes.form.ts'

type Values = ValuesOf<typeof minutesForm>

/** Writes who came and what was said. The meeting is held from then on; the minutes are a draft until they are agreed. */
export const writeMinutes = sharedAct({
  id: 'board.minutes.write',
  title: 'Write the minutes of a meeting',
  may: 'board.write',
  about: aboutMeeting,
  async refuses({ db, values, about: { meeting }, today }: Call<Values, AboutMeeting>): Promise<Refusal[]> {
    const [own, members] = [await agendaOf(db, meeting.id), await membersOf(db, [meeting.board_id])]
    const isStrange =
      values.items.some(({ id }) => !own.some(each => each.id === id)) ||
      values.attendance.some(({ board_member_id }) => !members.some(({ id }) => id === board_member_id))
    return isStrange
      ? [{ field: 'items', says: 'The agenda or the board has changed: open the page again' }]
      : refuseMinutes(meeting, today, 'also_present')
  },
  async writes({ db, values, about: { meeting }, actor }: Call<Values, AboutMeeting>) {
    const known = await attendanceAt(db, meeting.id)
    for (const { board_member_id, took_part } of values.attendance) {
      const row = { board_meeting_id: meeting.id, board_member_id, took_part }
      if (!known.has(board_member_id)) await db.insertInto('board_attendance').values(row).execute()
      else if (known.get(board_member_id) !== took_part)
        await db
          .updateTable('board_attendance')
          .set({ took_part })
          .where('board_meeting_id', '=', meeting.id)
          .where('board_member_id', '=', board_member_id)
          .execute()
    }
    for (const { id, minutes } of values.items)
      await db.updateTable('board_agenda_item').set({ minutes }).where('id', '=', id).execute()
    await db
      .updateTable('board_meeting')
      .set({ status: 'held', also_present: values.also_present, minuted_by: actor.worker_id })
      .where('id', '=', meeting.id)
      .execute()
    return { id: meeting.id }
  },
})
