import { heldOn, type Inspection, sayDays } from '../../../inspection/inspection/inspection.ts'
import { sayKind } from '../../../inspection/inspection/say-inspection.ts'
import type { VisitSaid } from '../../../inspection/thread/visit-words.ts'
import { showsTone } from '../../shows-tone.ts'

const visitLine = (visit: VisitSaid) => ({
  ...visit,
  says: sayKind(visit),
  days: sayDays(visit),
  tone: showsTone(visit.shows),
})

/** An improvement's thread: the visits that spoke of it in their order, with the inspection that asked for it in its place among them. */
export const threadOf = (visits: readonly VisitSaid[], asked: Inspection) => [
  ...visits.filter(({ is_since }) => !is_since).map(visitLine),
  { is_asked: true as const, says: sayKind(asked), days: sayDays(asked) },
  ...visits.filter(({ is_since }) => is_since).map(visitLine),
]

/** A visit where it stands on a measure's chart; nowhere where its days are not known. */
export const visitMark = (visit: VisitSaid): { on: string; label: string }[] => {
  const on = heldOn(visit)
  return on ? [{ on, label: sayKind(visit) }] : []
}
