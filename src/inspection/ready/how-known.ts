import { sayMonth } from '../../measures/point.ts'
import { addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate, sayMoment } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'
import { listed, many } from '../../vocabulary/words.ts'
import { type Evidence, isHeard, isPractice, showsIn } from '../closing/evidence.ts'
import { sayKind } from '../inspection/say-inspection.ts'
import type { Gathered } from './gather.ts'
import { sayItem } from './know.ts'
import type { Group, Line } from './line.ts'
import type { Subject, Told } from './subject.ts'

/** How far back evidence is gathered: a self-evaluation is of a year. */
const MONTHS = 12

const since = ({ evidence }: Told, { today }: Gathered): Evidence[] =>
  evidence.filter(({ found_on }) => found_on >= addMonths(today, -MONTHS))

/** '2 better and 1 not better': how many show what, as a second person found it where one looked. */
const sayShown = (all: readonly Evidence[]) =>
  listed(
    evidenceShows.codes.flatMap(({ code, label }) => {
      const count = all.filter(each => showsIn(each) === code).length
      return count > 0 ? [`${count} ${label.toLowerCase().replace('practice is ', '')}`] : []
    }),
  )

const toneOf = (last: Evidence | undefined): Line['tone'] =>
  last === undefined ? null : showsIn(last) === 'better' ? 'good' : showsIn(last) === 'not_better' ? 'bad' : null

const practiceLine = (told: Told, gathered: Gathered): Line[] => {
  const all = since(told, gathered).filter(isPractice)
  const [last] = all
  if (!last) return []
  const children = all.reduce((sum, each) => sum + (each.children ?? 0), 0)
  const moderated = all.filter(each => each.moderated_by !== null).length
  const of = children > 0 ? `, of ${many(children, 'record')}` : ''
  return [
    {
      says:
        `${sayItem(told)}: ${all.length === 1 ? 'one audit or dip sample' : `${all.length} audits or dip samples`}${of} in 12 months: ${sayShown(all)}. ` +
        `${moderated} of ${all.length} moderated. The last, ${sayDate(last.found_on)}, ${last.source}: ${last.says}`,
      at: { kind: 'item', id: told.item.id },
      tone: toneOf(last),
    },
  ]
}

const ASKED: readonly [Evidence['kind'], string][] = [
  ['child_feedback', 'children'],
  ['family_feedback', 'families'],
  ['staff_feedback', 'staff'],
]

const heardLine = (told: Told, gathered: Gathered): Line[] => {
  const all = since(told, gathered).filter(isHeard)
  const [last] = all
  if (!last) return []
  const asked = ASKED.flatMap(([kind, who]) => {
    const count = all.filter(each => each.kind === kind).length
    return count > 0 ? [`${who} ${count === 1 ? 'once' : `${count} times`}`] : []
  })
  return [
    {
      says: `${sayItem(told)}: ${listed(asked)} in 12 months. The last, ${sayDate(last.found_on)}, ${last.source}: ${last.says}`,
      at: { kind: 'item', id: told.item.id },
      tone: toneOf(last),
    },
  ]
}

const figureLines = ({ items, measures }: Subject, { day }: Gathered): Line[] => {
  const attached = items.flatMap(each => each.measures)
  const loaded = attached.flatMap(({ measure, loaded }) => (loaded ? [{ measure, loaded }] : []))
  const counted = attached.length - attached.filter(({ is_loaded }) => is_loaded).length + measures.length
  const [first] = [...attached.filter(({ is_loaded }) => !is_loaded).map(({ measure }) => measure.id), ...measures]
  const read = day.worked_out_at
  return [
    ...(first && read
      ? [
          {
            says: `${many(counted, 'figure')} counted from the children’s records themselves, ${sayMoment(read)}; each opens to the children behind it for those who may`,
            at: { kind: 'counted', id: first } as const,
            tone: null,
          },
        ]
      : []),
    ...loaded.map(({ measure, loaded: { month, loaded_by, loaded_at } }) => ({
      says: `${measure.title}: loaded from outside the record by ${loaded_by}, ${sayMoment(loaded_at)}, to ${sayMonth(month)}`,
      at: { kind: 'loaded', id: measure.id } as const,
      tone: null,
    })),
  ]
}

const outsideLines = ({ items }: Subject, { adviser }: Gathered): Line[] => [
  ...items.flatMap(({ item, visits }) => {
    const after = visits.filter(({ is_since }) => is_since)
    return after.length === 0
      ? []
      : [
          {
            says: `Number ${item.number} was looked at by the ${listed(after.map(each => sayKind(each).toLowerCase()))}`,
            at: { kind: 'item', id: item.id } as const,
            tone: null,
          },
        ]
  }),
  ...(adviser?.views ?? [])
    .filter(view => items.some(({ item }) => item.id === view.improvement_item_id))
    .map(view => ({
      says: `The adviser, to ${sayDate(adviser?.to_on ?? '')}, of number ${view.number}: ${labelOf(evidenceShows, view.shows).toLowerCase()}. ${view.says}`,
      at: { kind: 'item', id: view.improvement_item_id } as const,
      tone: view.shows === 'better' ? ('good' as const) : view.shows === 'not_better' ? ('bad' as const) : null,
    })),
]

/** How do you know it? Where the figures come from, audits, what people said, and what those from outside saw. */
export const howKnown = (subject: Subject, gathered: Gathered): Group[] => [
  {
    title: 'The record',
    lines: figureLines(subject, gathered),
    nothing: 'No figure is read for this.',
  },
  {
    title: 'Audits and dip samples',
    lines: subject.items.flatMap(told => practiceLine(told, gathered)),
    nothing: 'Nobody has looked at practice in the last 12 months.',
  },
  {
    title: 'What children, families and staff say',
    lines: subject.items.flatMap(told => heardLine(told, gathered)),
    nothing: 'Nobody has been asked in the last 12 months.',
  },
  {
    title: 'Those who look from outside',
    lines: outsideLines(subject, gathered),
    nothing: 'No visit and no report of the adviser has spoken of an improvement here.',
  },
]
