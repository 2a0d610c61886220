import { showsIn } from '../../../inspection/closing/evidence.ts'
import { type Looked, lookedAt, toldIn } from '../../../inspection/closing/evidence-of-period.ts'
import type { Followed } from '../../../inspection/improvement/programme.ts'
import { type Period, sayPeriod } from '../../../inspection/pack/period.ts'
import { isTooSmall } from '../../../measures/suppress.ts'
import { labelOf } from '../../../vocabulary/codeset.ts'
import { evidenceType } from '../../../vocabulary/codesets/evidence-type.ts'
import { capital, listed, many } from '../../../vocabulary/words.ts'
import { showsTone } from '../../shows-tone.ts'

const WHO = {
  child_feedback: 'Children',
  family_feedback: 'Families',
  staff_feedback: 'Staff',
  partner_feedback: 'Partners',
} as const

const KINDS = [
  ['audit', 'audit'],
  ['dip_sample', 'dip sample'],
  ['observation', 'observation'],
] as const

type Piece = Looked['pieces'][number]

/** A piece of evidence as a pack says it: nobody's name stands in it, nor who judged it. */
const pieceSaid = (piece: Piece) => ({
  found_on: piece.found_on,
  source: piece.source,
  says: piece.says,
  kind: labelOf(evidenceType, piece.kind),
  who: piece.kind in WHO ? WHO[piece.kind as keyof typeof WHO] : null,
  shows: showsIn(piece),
  tone: showsTone(showsIn(piece)),
  is_moderated: piece.moderated_on !== null,
  /** What it was first judged to show; null where that stands. */
  first: piece.moderated_shows !== null && piece.moderated_shows !== piece.shows ? piece.shows : null,
})

/** '2 audits and 1 dip sample'. */
const sayKinds = (pieces: readonly Piece[]) =>
  listed(
    KINDS.flatMap(([code, noun]) => {
      const count = pieces.filter(({ kind }) => kind === code).length
      return count > 0 ? [many(count, noun)] : []
    }),
  )

/** Of how many children records were read or practice seen; a small number is not said. */
const sayChildren = (pieces: readonly Piece[]) => {
  const counted = pieces.reduce((sum, { children }) => sum + (children ?? 0), 0)
  if (counted === 0) return ''
  return isTooSmall({ numerator: counted, denominator: 0 }, false)
    ? ', looking at fewer than six children'
    : `, looking at ${counted.toLocaleString('en-GB')} children`
}

const sayChanged = (changed: number) => `${changed === 0 ? 'none' : changed} changed by it`

const sayModerated = ({ moderated, changed }: Pick<Looked, 'moderated' | 'changed'>) =>
  moderated === 0 ? 'none moderated yet' : `${moderated} moderated, ${sayChanged(changed)}`

const HELD = 'Each is held by what it shows of its improvement, not by a grade, and nothing is averaged.'

/** All that was looked at, in sentences: how much, of how many children, and what moderation did. */
const sumUp = (looked: Looked, period_says: string): string[] => {
  const { pieces, earlier } = looked
  return [
    pieces.length === 0
      ? `No audit, dip sample or observation was judged ${period_says}.`
      : `Judged ${period_says}: ${sayKinds(pieces)}${sayChildren(pieces)}; ${sayModerated(looked)}.`,
    ...(earlier.moderated > 0
      ? [`Judged before and moderated in this time: ${earlier.moderated}, ${sayChanged(earlier.changed)}.`]
      : []),
    ...(pieces.length > 0 ? [HELD] : []),
  ]
}

/**
 * What audits found and what people told in a pack's period, over all and improvement by improvement, in the words kept. Who told
 * is said as a kind of person.
 */
export const packEvidence = (all: readonly Followed[], period: Period) => {
  const looked = lookedAt(
    all.flatMap(({ evidence }) => evidence),
    period,
  )
  const lines = all.map(({ item, evidence }) => ({
    number: item.number,
    text: item.text,
    address: `/improvement/${item.id}`,
    ...lookedAt(evidence, period),
    told: toldIn(evidence, period),
  }))
  const unseen = lines.filter(({ pieces }) => pieces.length === 0).map(({ number }) => String(number))
  return {
    audits: {
      says: sumUp(looked, sayPeriod(period)).join(' '),
      spread: looked.spread,
      lines: lines
        .filter(({ pieces }) => pieces.length > 0)
        .map(({ told: _, earlier: __, ...line }) => ({
          ...line,
          count: line.pieces.length,
          moderation: capital(sayModerated(line)),
          pieces: line.pieces.map(pieceSaid),
        })),
      unseen: unseen.length > 0 ? `${unseen.length === 1 ? 'number' : 'numbers'} ${listed(unseen)}` : null,
    },
    told: lines
      .filter(({ told }) => told.length > 0)
      .map(({ number, text, address, told }) => ({ number, text, address, pieces: told.map(pieceSaid) })),
  }
}
