import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { allItems } from '../improvement/improvement.store.ts'
import { followed } from '../improvement/programme.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutMeeting, aboutMeeting } from './about-meeting.ts'
import { actionsOfBoards, agendaOf, askedToDecide, meetingsOf, membersOf } from './board.store.ts'
import { unheardAt } from './board-action.ts'
import { draftAgenda } from './draft-agenda.ts'
import type { agendaDraftForm, agendaForm } from './meeting.form.ts'

type Drafting = Call<ValuesOf<typeof agendaDraftForm>, AboutMeeting>

const refuseHeld = ({ meeting }: AboutMeeting): Refusal[] =>
  meeting.status === 'planned'
    ? []
    : [
        {
          field: 'items',
          says: `This meeting is ${meeting.status === 'held' ? 'over' : 'cancelled'}: its agenda stays`,
        },
      ]

/** What an agenda is drawn up from: the programme as it stands, the board's open actions, its draft minutes and the pack. */
const forAgenda = async ({ db, today, now, about: { meeting } }: Drafting) => {
  const [chair] = (await membersOf(db, [meeting.board_id])).filter(({ is_chair }) => is_chair)
  const earlier = (await meetingsOf(db, [meeting.board_id])).filter(each => each.meets_on < meeting.meets_on)
  return {
    chair: chair?.called ?? null,
    to_agree: earlier.find(each => each.status === 'held' && each.agreed_on === null)?.meets_on ?? null,
    open_actions: unheardAt(meeting, await actionsOfBoards(db, [meeting.board_id])).length,
    // As the least of its readers may: figures are said without the small ones.
    programme: await followed(db, await allItems(db), { today, now, role: 'improvement_board' }),
    decisions: await askedToDecide(db, meeting.meets_on),
  }
}

/** Draws up a meeting's agenda from the programme, with one press. Refuses where there is one: it is changed, not drawn up again. */
export const agendaFromProgramme = sharedAct({
  id: 'board.agenda.draft',
  title: 'Draft an agenda from the programme',
  may: 'board.write',
  about: aboutMeeting,
  async refuses({ db, about }: Drafting): Promise<Refusal[]> {
    if ((await agendaOf(db, about.meeting.id)).length > 0)
      return [{ field: 'items', says: 'This meeting has an agenda already: change that one' }]
    return refuseHeld(about)
  },
  async writes(call: Drafting) {
    const { id } = call.about.meeting
    const drafted = draftAgenda(await forAgenda(call))
    await call.db
      .insertInto('board_agenda_item')
      .values(drafted.map((item, place) => ({ ...item, position: place + 1, board_meeting_id: id })))
      .execute()
    return { id }
  },
})

type Values = ValuesOf<typeof agendaForm>

const saveItems = async (db: Db, meeting: string, { items }: Values, now: string) => {
  const kept = items.flatMap(({ id }) => id || [])
  await db
    .updateTable('board_agenda_item')
    .set({ voided_at: now, void_reason: 'It was taken off the agenda' })
    .where('board_meeting_id', '=', meeting)
    .where('voided_at', 'is', null)
    .$if(kept.length > 0, query => query.where('id', 'not in', kept))
    .execute()
  for (const [place, { id, ...words }] of items.entries()) {
    const row = { ...words, position: place + 1 }
    if (id) await db.updateTable('board_agenda_item').set(row).where('id', '=', id).execute()
    else
      await db
        .insertInto('board_agenda_item')
        .values({ ...row, board_meeting_id: meeting })
        .execute()
  }
}

/** Changes the agenda of a meeting to come: its matters, their order, who presents them and what the board is asked. */
export const changeAgenda = sharedAct({
  id: 'board.agenda.change',
  title: 'Change the agenda of a meeting',
  may: 'board.write',
  about: aboutMeeting,
  async refuses({ db, values, about }: Call<Values, AboutMeeting>): Promise<Refusal[]> {
    const own = await agendaOf(db, about.meeting.id)
    const isStrange = values.items.some(({ id }) => id && !own.some(each => each.id === id))
    return isStrange
      ? [{ field: 'items', says: 'One of these matters is not of this meeting: open the page again' }]
      : refuseHeld(about)
  },
  async writes({ db, values, about: { meeting }, now }: Call<Values, AboutMeeting>) {
    await saveItems(db, meeting.id, values, now)
    return { id: meeting.id }
  },
})
