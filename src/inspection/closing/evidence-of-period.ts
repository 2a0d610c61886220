import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'
import { type Evidence, type Shows, showsIn } from './evidence.ts'

/** From when on evidence is told of: to the moment, and as a day. */
export type Since = { since: Moment; from_on: PlainDate }

/** Somebody looked at practice itself, in records or beside a worker. */
const LOOKED: readonly Evidence['kind'][] = ['audit', 'dip_sample', 'observation']
const TOLD: readonly Evidence['kind'][] = ['child_feedback', 'family_feedback', 'staff_feedback', 'partner_feedback']

/** How many show each thing, as first judged and as it stands once a second person has looked; never an average of them. */
export type Spread = { shows: Shows; first: number; stands: number }[]

/** What audits, dip samples and observations found in a period. */
export type Looked = {
  pieces: Evidence[]
  spread: Spread
  moderated: number
  /** How many of the moderated now show something else than they were first judged to. */
  changed: number
  /** Judged before the period and moderated in it: how many, and how many of those were changed. */
  earlier: { moderated: number; changed: number }
}

const isChanged = ({ shows, moderated_shows }: Evidence) => moderated_shows !== null && moderated_shows !== shows

const spreadOf = (pieces: readonly Evidence[]): Spread =>
  evidenceShows.codes.map(({ code }) => ({
    shows: code,
    first: pieces.filter(({ shows }) => shows === code).length,
    stands: pieces.filter(each => showsIn(each) === code).length,
  }))

/** What was judged of practice in a period: each piece, how many show what, and what moderation changed. */
export const lookedAt = (evidence: readonly Evidence[], { since, from_on }: Since): Looked => {
  const all = evidence.filter(({ kind }) => LOOKED.includes(kind))
  const pieces = all.filter(({ judged_at }) => judged_at >= since)
  const moderated = pieces.filter(({ moderated_on }) => moderated_on !== null)
  const earlier = all.filter(
    ({ judged_at, moderated_on }) => judged_at < since && moderated_on !== null && moderated_on >= from_on,
  )
  return {
    pieces,
    spread: spreadOf(pieces),
    moderated: moderated.length,
    changed: moderated.filter(isChanged).length,
    earlier: { moderated: earlier.length, changed: earlier.filter(isChanged).length },
  }
}

/** What children, families, staff and partners were heard to say in a period. */
export const toldIn = (evidence: readonly Evidence[], { since }: Pick<Since, 'since'>): Evidence[] =>
  evidence.filter(({ kind, judged_at }) => TOLD.includes(kind) && judged_at >= since)
