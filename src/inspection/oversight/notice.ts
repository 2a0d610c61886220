import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { noticeKind } from '../../vocabulary/codesets/notice-kind.ts'

/** One of the things a notice requires, and the improvements by which it is met. */
export type Condition = { number: number; text: string; improvement_item_ids: string[] }

/** What the Secretary of State has given the authority. */
export type Notice = {
  id: string
  version: number
  kind: CodeOf<typeof noticeKind>
  given_on: PlainDate
  given_by: string
  text: string
  review_on: PlainDate
  /** Null while it is in force. */
  lifted_on: PlainDate | null
  lifted_because: string | null
  conditions: Condition[]
}

/** The notice in force on a day; null where there is none. */
export const inForceOn = (notices: readonly Notice[], day: PlainDate): Notice | null =>
  notices.find(({ given_on, lifted_on }) => given_on <= day && (lifted_on === null || lifted_on > day)) ?? null
