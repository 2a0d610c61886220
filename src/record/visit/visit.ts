import { labelOf } from '../../vocabulary/codeset.ts'
import { notSeenReason } from '../../vocabulary/codesets/not-seen-reason.ts'
import { seenAloneReason } from '../../vocabulary/codesets/seen-alone-reason.ts'
import type { VisitRow } from '../child-record.ts'

/**
 * The days on which the child was seen, in order. An attempt is not a visit, and a call or a video call does not stop
 * a visit clock: domain/clocks.md section 1, attempted visits and virtual contact.
 */
export const seenOn = (visits: readonly Pick<VisitRow, 'seen' | 'held_on' | 'mode'>[]): string[] =>
  visits.flatMap(visit => (visit.seen && visit.held_on && visit.mode === 'in_person' ? [visit.held_on] : []))

/** What became of a visit for one child. Only `seen` counts; the others are kept and shown. */
export type Standing = 'planned' | 'seen' | 'virtual' | 'attempted'

/** What a visit came to for one child: nothing recorded yet, seen in person, met by video or phone, or not seen. */
export const standingOf = (visit: { held_at: string | null; mode: string; seen: boolean | null }): Standing => {
  if (visit.held_at === null || visit.seen === null) return 'planned'
  if (!visit.seen) return 'attempted'
  return visit.mode === 'in_person' ? 'seen' : 'virtual'
}

/** The same in words a manager reads at a glance: 'Seen alone', 'Not seen: no one answered'. */
export const sayStanding = (visit: {
  held_at: string | null
  mode: string
  seen: boolean | null
  seen_alone: boolean | null
  not_alone_reason: string | null
  not_seen_reason: string | null
}): string => {
  const why = (words: string | null) => (words ? `: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : '')
  switch (standingOf(visit)) {
    case 'planned':
      return 'Planned'
    case 'attempted':
      return `Not seen${why(visit.not_seen_reason && labelOf(notSeenReason, visit.not_seen_reason))}`
    case 'virtual':
      return visit.mode === 'video' ? 'By video: does not count as seen' : 'By phone: does not count as seen'
    case 'seen':
      return visit.seen_alone
        ? 'Seen alone'
        : `Seen, not alone${why(visit.not_alone_reason && labelOf(seenAloneReason, visit.not_alone_reason))}`
  }
}

/** The words a child said, with what changed because of them: what the child's page shows. */
export type Voice = {
  visit_id: string
  words: string
  said_on: string
  how: string | null
  by: string
  what_changed: string | null
}
