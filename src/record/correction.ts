import type { Actor } from '../access/actor.ts'
import type { Moment } from '../vocabulary/calendar/plain-date.ts'

/** What says who may correct a record: who made it, and who leads for the children it is about. */
export type Made = { makers: readonly (string | null)[]; leads: readonly string[] }

/** That a record was put aside: when, by whom and why. */
export type PutAside = { at: Moment; by: string | null; because: string }

/**
 * Why this person may not correct a record, in words, or null when they may: whoever made it, a lead worker of a child it
 * is about, and the team manager. That the child is within their reach is asked apart, by the permission.
 */
export const correctsNot = ({ role, worker_id }: Actor, { makers, leads }: Made): string | null =>
  role === 'team_manager' || makers.includes(worker_id) || leads.includes(worker_id)
    ? null
    : 'Only whoever made this record, the child’s lead worker or the team manager corrects it: ask one of them'
