import { addPaper } from '../../../inspection/board/add-paper.act.ts'
import { boards, findMeeting, meetingsOf } from '../../../inspection/board/board.store.ts'
import { paperForm } from '../../../inspection/board/meeting.form.ts'
import { packs } from '../../../inspection/pack/pack.store.ts'
import { pdfWords } from '../../../inspection/read-report/read-report.ts'
import { perform } from '../../../practice/perform.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { meetingBack } from './meeting-back.ts'

/** Gives a meeting a pack, agreed minutes or a PDF, which is read before it is kept. */
export const paperNew = page({
  id: 'board-paper-new',
  path: '/meetings/:meeting/papers/new',
  may: 'board.write',
  form: paperForm,
  async options({ db, params }) {
    const { id } = await findMeeting(db, params.meeting)
    const every = await meetingsOf(
      db,
      (await boards(db)).map(board => board.id),
    )
    return {
      board_pack_id: (await packs(db)).map(pack => ({ value: pack.id, text: `Pack for ${sayDate(pack.meeting_on)}` })),
      minutes_of_id: every
        .filter(each => each.agreed_on !== null && each.id !== id)
        .map(each => ({ value: each.id, text: `${each.board}, ${sayDate(each.meets_on)}` })),
    }
  },
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  async submit({ db, params, actor, today, now }, { values }) {
    const read = values.file ? await pdfWords(values.file.bytes) : null
    const given = { params, values: { ...values, read } }
    const { done, refusals } = await perform(db, { actor, today, now }, addPaper, given)
    return done ? redirectTo(`/meetings/${done.id}`) : (refusals ?? [])
  },
})
