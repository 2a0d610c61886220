import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { findPack } from '../pack/pack.store.ts'
import type { PdfWords } from '../read-report/pdf/words-of-pdf.ts'
import { type AboutMeeting, aboutMeeting } from './about-meeting.ts'
import { findMeeting } from './board.store.ts'
import { takesPacksOnly } from './board.ts'
import type { paperForm } from './meeting.form.ts'
import { keepFile } from './paper.store.ts'

/** What was typed, and what the PDF says where there is one. */
type Values = ValuesOf<typeof paperForm> & { read: PdfWords | null }

/** Why a PDF cannot be a paper: it could not be read, or holds pictures of words, which nobody could look through. */
export const refuseFile = (read: PdfWords | null): Refusal[] => {
  if (read === null) return []
  if (!read.ok) return [{ field: 'file', says: read.says }]
  return read.words.trim() === ''
    ? [{ field: 'file', says: 'This PDF holds only pictures of pages: its words cannot be looked through for names' }]
    : []
}

/**
 * Gives a meeting a pack, agreed minutes or a PDF. Of councillors' boards it refuses a PDF; of any, one whose words cannot be
 * read, or that names somebody on the record.
 */
export const addPaper = sharedAct({
  id: 'board.paper.add',
  title: 'Add a paper to a meeting',
  may: 'board.write',
  about: aboutMeeting,
  async refuses({ db, values, about: { meeting } }: Call<Values, AboutMeeting>): Promise<Refusal[]> {
    if (meeting.agreed_on) return [{ field: 'kind', says: 'The minutes of this meeting are agreed: its papers stay' }]
    if (values.kind === 'file' && takesPacksOnly(meeting))
      return [{ field: 'kind', says: 'This board is given packs and agreed minutes only' }]
    if (values.minutes_of_id && (await findMeeting(db, values.minutes_of_id)).agreed_on === null)
      return [{ field: 'minutes_of_id', says: 'These minutes are a draft: they are given on once they are agreed' }]
    return refuseFile(values.read)
  },
  async writes({ db, values, about: { meeting }, today }: Call<Values, AboutMeeting>) {
    const { kind, board_pack_id, minutes_of_id, title, file, read } = values
    const row = { board_meeting_id: meeting.id, board_pack_id, minutes_of_id }
    const put = (more: { title: string; document_id?: string; words?: string }) =>
      db
        .insertInto('board_paper')
        .values({ ...row, ...more })
        .execute()
    if (kind === 'pack')
      await put({ title: `Pack for ${sayDate((await findPack(db, board_pack_id ?? '')).meeting_on)}` })
    else if (kind === 'minutes') {
      const of = await findMeeting(db, minutes_of_id ?? '')
      await put({ title: `Minutes of ${of.board}, ${sayDate(of.meets_on)}` })
    } else if (file && read?.ok) {
      const name = title ?? file.filename
      const kept = { title: name, file_name: file.filename, bytes: file.bytes, dated_on: today, kind: 'other' } as const
      await put({ title: name, document_id: await keepFile(db, kept), words: read.words })
    }
    return { id: meeting.id }
  },
})
