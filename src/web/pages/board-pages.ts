import type { Page } from '../page.ts'
import {
  adviserReport,
  adviserReportFile,
  adviserReportList,
  adviserReportNew,
} from './adviser-report/adviser-report.page.ts'
import { board } from './board/board.page.ts'
import { boardEdit, boardNew } from './board/board-edit.page.ts'
import { boardList } from './board/board-list.page.ts'
import { agendaDraft, agendaEdit } from './board-meeting/agenda.page.ts'
import { boardDecisionOut } from './board-meeting/decision-out.page.ts'
import { boardActionAnswer, boardActionNew, boardDecisionNew } from './board-meeting/decisions.page.ts'
import { boardMeeting } from './board-meeting/meeting.page.ts'
import { meetingEdit } from './board-meeting/meeting-edit.page.ts'
import { meetingNew } from './board-meeting/meeting-new.page.ts'
import { minutes, minutesAgree } from './board-meeting/minutes.page.ts'
import { boardPaper } from './board-meeting/paper.page.ts'
import { paperNew } from './board-meeting/paper-new.page.ts'
import { noticeLift, noticeList, noticeNew, noticeReview } from './notice/notice.page.ts'

/** The pages of those the programme is answered for to: boards, their meetings and minutes; notices; the adviser. */
export const BOARD_PAGES: readonly Page[] = [
  boardList,
  boardNew,
  board,
  boardEdit,
  meetingNew,
  boardMeeting,
  meetingEdit,
  agendaDraft,
  agendaEdit,
  paperNew,
  boardPaper,
  minutes,
  minutesAgree,
  boardDecisionNew,
  boardDecisionOut,
  boardActionNew,
  boardActionAnswer,
  noticeList,
  noticeNew,
  noticeReview,
  noticeLift,
  adviserReportList,
  adviserReportNew,
  adviserReport,
  adviserReportFile,
]
