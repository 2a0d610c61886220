import { madeReport } from '../../src/inspection/read-report/made-report.ts'
import type { Db } from '../../src/record/database.ts'
import { aBoard, aMeeting } from '../a-board.ts'
import type { Ids } from './children.ts'

const aPdf = async (db: Db): Promise<string> => {
  const content = Buffer.from(madeReport())
  const file = { file_name: 'a.pdf', media_type: 'application/pdf', size: content.length, sha256: content, content }
  const { id } = await db
    .insertInto('document')
    .values({ title: 'A paper', kind: 'other', ...file })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A board with a meeting held and one to come, a paper, an action to be heard, a notice in force and a report of the adviser. */
export const theBoards = async (db: Db, adviser_id: string): Promise<Ids> => {
  const board = await aBoard(db)
  const earlier = await aMeeting(db, board, '2026-10-06', { status: 'held' })
  const meeting = await aMeeting(db, board, '2026-11-17', { status: 'held' })
  const [document_id, words] = [await aPdf(db), 'Words']
  const paper = await db
    .insertInto('board_paper')
    .values({ board_meeting_id: meeting, title: 'A paper', document_id, words })
    .returning('id')
    .executeTakeFirstOrThrow()
  const task = await db
    .insertInto('board_action')
    .values({ board_meeting_id: earlier, what: 'Agree it', owner: 'The police', due_on: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const decision = await db
    .insertInto('board_decision')
    .values({ board_meeting_id: meeting, what: 'Meet monthly', why: 'It is slow', decided_by: 'All' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const given = { given_on: '2025-10-01', given_by: 'The Secretary of State', review_on: '2027-01-01' }
  const notice = await db
    .insertInto('improvement_notice')
    .values({ kind: 'notice', text: 'Improve', ...given })
    .returning('id')
    .executeTakeFirstOrThrow()
  const period = { from_on: '2026-01-01', to_on: '2026-06-30', reported_on: '2026-07-08' }
  const report = await db
    .insertInto('adviser_report')
    .values({ adviser_id, ...period, says: 'Some', recommendation: 'continue', because: 'x', document_id, words })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { board, meeting, paper: paper.id, task: task.id, decision: decision.id, notice: notice.id, advice: report.id }
}
