import { agendaFromProgramme, changeAgenda } from '../../../inspection/board/agenda.act.ts'
import { agendaOf, findMeeting } from '../../../inspection/board/board.store.ts'
import { agendaDraftForm, agendaForm } from '../../../inspection/board/meeting.form.ts'
import { page } from '../../page.ts'
import { meetingBack } from './meeting-back.ts'

/** Drafts a meeting's agenda from the programme, with one press. */
export const agendaDraft = page({
  id: 'agenda-draft',
  path: '/meetings/:meeting/agenda/draft',
  may: 'board.write',
  form: agendaDraftForm,
  act: agendaFromProgramme,
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  then: (_, { id }) => `/meetings/${id}`,
})

/** Changes a meeting's agenda. */
export const agendaEdit = page({
  id: 'agenda-edit',
  path: '/meetings/:meeting/agenda',
  may: 'board.write',
  form: agendaForm,
  act: changeAgenda,
  async filled({ db, params }) {
    const { id, version } = await findMeeting(db, params.meeting)
    return { values: { items: await agendaOf(db, id) }, version }
  },
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  then: (_, { id }) => `/meetings/${id}`,
})
