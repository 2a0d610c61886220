import { addMonths, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { many } from '../../vocabulary/words.ts'
import { isHeard, isPractice } from '../closing/evidence.ts'
import { sayInspection, sayKind } from '../inspection/say-inspection.ts'
import type { Line } from './line.ts'
import type { Subject, Told } from './subject.ts'
import { isWeak, type VisitFinding } from './visit-finding.ts'

/** After this an audit, or what somebody said, no longer tells how it is now. The authority's own standard: domain/inspection.md section 4 asks for monthly audits and quarterly reports. */
const FRESH_MONTHS = 6

const plan = ({ item, actions, measures }: Told): string[] => {
  const unshown = actions.filter(each => each.done_on !== null && !each.evidence).length
  return [
    ...(item.owner_id === null ? ['nobody owns it'] : []),
    ...(item.due_on === null ? ['it has no date'] : []),
    ...(actions.length === 0 ? ['no action has been agreed'] : []),
    ...(measures.length === 0 ? ['no measure is attached, so no figure can show that it is better'] : []),
    ...(unshown > 0 ? [`${many(unshown, 'action')} marked done with nothing to show for it`] : []),
    ...measures
      .filter(each => each.today === null)
      .map(({ measure }) => `${measure.title} has no figure: nobody was counted`),
  ]
}

/** What is wanting of one kind of evidence: none at all, or none that is fresh. `found` comes latest first. */
const wanting = (
  found: readonly { found_on: PlainDate }[],
  today: PlainDate,
  never: string,
  last: string,
): string[] => {
  const [latest] = found
  if (!latest) return [never]
  return latest.found_on < addMonths(today, -FRESH_MONTHS) ? [`${last} ${sayDate(latest.found_on)}`] : []
}

const shown = ({ evidence }: Told, today: PlainDate): string[] => {
  const practice = evidence.filter(isPractice)
  const unmoderated = practice.filter(
    each => each.moderated_by === null && each.found_on >= addMonths(today, -FRESH_MONTHS),
  ).length
  return [
    ...wanting(practice, today, 'no audit or dip sample has looked at it', 'the last audit or dip sample was'),
    ...(unmoderated > 0
      ? [
          `${many(unmoderated, 'audit')} of the last ${FRESH_MONTHS} months ${unmoderated === 1 ? 'is' : 'are'} not moderated`,
        ]
      : []),
    ...wanting(
      evidence.filter(isHeard),
      today,
      'no child, family or member of staff has been asked',
      'children, families or staff were last asked',
    ),
  ]
}

/** Found no better by the latest visit to speak of it, with no action begun or agreed since that is still open. */
const unanswered = ({ actions, visits }: Told): string[] => {
  const last = visits.filter(({ is_since }) => is_since).at(-1)
  const isOpen = actions.some(({ done_on }) => done_on === null)
  return last?.shows === 'not_better' && !isOpen
    ? [`the ${sayKind(last).toLowerCase()} found it no better, and no action is open`]
    : []
}

const itemGaps = (told: Told, today: PlainDate): Line[] =>
  told.standing.status === 'evidenced'
    ? []
    : [...plan(told), ...unanswered(told), ...shown(told, today)].map(says => ({
        says: `Number ${told.item.number}: ${says}`,
        at: { kind: 'item', id: told.item.id },
        tone: 'bad',
      }))

const findingGap = (finding: VisitFinding): Line => ({
  says: `No improvement answers what was found weak: “${finding.text}” (${sayInspection(finding)})`,
  at: { kind: 'find_visit', id: finding.inspection_id },
  tone: 'bad',
})

/**
 * What could not be answered today: what the plan of an improvement lacks, what nobody has looked at or asked about lately, and
 * weaknesses visits found that no improvement answers. A closed improvement has nothing: the four tests saw to it.
 */
export const gapsOf = ({ items, findings }: Subject, today: PlainDate): Line[] => [
  ...items.flatMap(told => itemGaps(told, today)),
  ...findings.filter(each => isWeak(each) && each.items.length === 0).map(findingGap),
]
