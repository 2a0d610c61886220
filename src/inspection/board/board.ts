import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { agendaPurpose } from '../../vocabulary/codesets/agenda-purpose.ts'
import type { boardKind } from '../../vocabulary/codesets/board-kind.ts'
import type { boardMeets } from '../../vocabulary/codesets/board-meets.ts'
import type { meetingStatus } from '../../vocabulary/codesets/meeting-status.ts'

/** A board or committee the programme is answered for to. */
export type Board = {
  id: string
  version: number
  name: string
  kind: CodeOf<typeof boardKind>
  meets: CodeOf<typeof boardMeets>
  purpose: string | null
}

/** Somebody who sits on a board: a worker, or a name from elsewhere. */
export type Member = {
  id: string
  board_id: string
  worker_id: string | null
  /** The worker's name where it is one. */
  called: string
  name: string | null
  represents: string
  is_chair: boolean
}

export type Meeting = {
  id: string
  version: number
  board_id: string
  board: string
  kind: Board['kind']
  meets_on: PlainDate
  starts_at: string | null
  place: string
  status: CodeOf<typeof meetingStatus>
  cancelled_because: string | null
  also_present: string | null
  minuted_by: string | null
  /** Null while the minutes are a draft. */
  agreed_on: PlainDate | null
}

export type AgendaItem = {
  id: string
  position: number
  title: string
  presenter: string | null
  purpose: CodeOf<typeof agendaPurpose>
  improvement_item_id: string | null
  minutes: string | null
}

/** Where its minutes are: 'none', a draft, or agreed by a later meeting and never changed again. */
export const minutesOf = ({ status, agreed_on }: Pick<Meeting, 'status' | 'agreed_on'>): 'none' | 'draft' | 'agreed' =>
  agreed_on !== null ? 'agreed' : status === 'held' ? 'draft' : 'none'

/** Whether a board is given packs and agreed minutes only: what goes to councillors holds no paper of another kind. */
export const takesPacksOnly = ({ kind }: Pick<Board, 'kind'>): boolean => kind !== 'improvement'
