import type { VisitRow } from '../child-record.ts'

/**
 * The days on which the child was seen, in order. An attempt is not a visit, and a call or a video call does not stop
 * a visit clock: domain/clocks.md section 1, attempted visits and virtual contact.
 */
export const seenOn = (visits: readonly Pick<VisitRow, 'seen' | 'held_on' | 'mode'>[]): string[] =>
  visits.flatMap(visit => (visit.seen && visit.held_on && visit.mode === 'in_person' ? [visit.held_on] : []))
