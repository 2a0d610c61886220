import { direction, sayBehind, sayValue } from '../../measures/figure.ts'
import { measureNamed } from '../../measures/index.ts'
import type { Published } from '../../measures/published/published.ts'
import { isTooSmall } from '../../measures/suppress.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'
import { improvementStatus } from '../../vocabulary/codesets/improvement-status.ts'
import { sayBriefly } from '../improvement/improvement.ts'
import { sayBecause } from '../improvement/standing.ts'
import { sayInspection } from '../inspection/say-inspection.ts'
import type { Gathered } from './gather.ts'
import type { Group, Line } from './line.ts'
import type { Subject, Told } from './subject.ts'
import { isStrong, isWeak, type VisitFinding } from './visit-finding.ts'

const GOING_WRONG: readonly string[] = ['behind', 'reopened', 'at_risk']

/** An improvement as a sentence begins with it: 'Number 3, “how soon assessments are finished”'. */
export const sayItem = ({ item }: Pick<Told, 'item'>): string => `Number ${item.number}, “${sayBriefly(item)}”`

const standingLine = (told: Told): Line => {
  const { item, standing } = told
  const status = labelOf(improvementStatus, standing.status).toLowerCase()
  return {
    says: `${sayItem(told)}: ${status}. ${sayBecause(standing)}`,
    at: { kind: 'item', id: item.id },
    tone: GOING_WRONG.includes(standing.status) ? 'bad' : standing.status === 'not_started' ? null : 'good',
  }
}

const attachedLines = ({ published }: Gathered, { measures }: Told): Line[] =>
  measures.map(each => {
    const { measure, attached, is_loaded, is_met, way } = each
    const behind = each.today_behind ? ` (${each.today_behind})` : ''
    return {
      says:
        `${measure.title}: ${each.today_says}${behind}, and was ${each.baseline_says} on ${sayDate(attached.baseline_on)}. ` +
        `The target is ${each.target_says}.${is_loaded ? '' : sayEngland(measure.id, published)}`,
      at: { kind: is_loaded ? 'loaded' : 'counted', id: measure.id },
      tone: is_met || way === 'better' ? 'good' : way === null ? null : 'bad',
    }
  })

/** The latest figure published of England; undefined where none was loaded. */
export const englandOf = (id: string, published: Gathered['published']): Published | undefined =>
  (published.get(id) ?? [])
    .filter(({ whose }) => whose === 'england')
    .toSorted((one, other) => other.year - one.year)[0]

const sayEngland = (id: string, published: Gathered['published']): string => {
  const latest = englandOf(id, published)
  return latest ? ` England: ${sayValue(measureNamed(id), latest.value)} in ${latest.year}.` : ''
}

/** A figure that is attached to no improvement: good or bad only against what is published of England. */
const countedLine = ({ day, published, is_suppressed }: Gathered, id: string): Line[] => {
  const [measure, figure] = [measureNamed(id), day.figures.get(id)]
  if (!figure || measure.unit === 'mix') return []
  const isHidden = is_suppressed && isTooSmall(figure, measure.unit === 'percent')
  const behind = sayBehind(measure, figure.numerator, figure.denominator)
  const says = isHidden
    ? 'too few to show'
    : `${sayValue(measure, figure.value)}${figure.value === null || !behind ? '' : ` (${behind})`}`
  const england = englandOf(id, published)?.value ?? null
  const against = isHidden ? null : direction(measure, england, figure.value)
  return [
    {
      says: `${measure.title}: ${says}.${sayEngland(id, published)}`,
      at: { kind: 'counted', id },
      tone: against === 'better' ? 'good' : against === 'worse' ? 'bad' : null,
    },
  ]
}

const verdictLine = (told: Told): Line[] => {
  const last = told.visits.filter(({ is_since }) => is_since).at(-1)
  if (!last) return []
  const earlier = told.visits.filter(({ is_since }) => is_since).length - 1
  return [
    {
      says:
        `${sayInspection(last)}, of number ${told.item.number}: ${labelOf(evidenceShows, last.shows).toLowerCase()}. ` +
        `“${last.words.at(-1)?.text ?? ''}”${earlier > 0 ? ` ${earlier === 1 ? 'One earlier visit' : `${earlier} earlier visits`} spoke of it too.` : ''}`,
      at: { kind: 'visit', id: last.inspection_id },
      tone: last.shows === 'better' ? 'good' : last.shows === 'not_better' ? 'bad' : null,
    },
  ]
}

const apartLine = (finding: VisitFinding): Line => ({
  says: `${sayInspection(finding)}: “${finding.text}”`,
  at: { kind: 'visit', id: finding.inspection_id },
  tone: isWeak(finding) ? 'bad' : isStrong(finding) ? 'good' : null,
})

/** What do you know? Where each improvement stands, what the figures say, and what visits found, the latest last. */
export const known = (subject: Subject, gathered: Gathered): Group[] => [
  {
    title: 'Where it stands',
    lines: subject.items.map(standingLine),
    nothing: 'Nothing in the programme is about this.',
  },
  {
    title: 'What the figures say',
    lines: [
      ...subject.items.flatMap(told => attachedLines(gathered, told)),
      ...subject.measures.flatMap(id => countedLine(gathered, id)),
    ],
    nothing: 'No measure speaks to this yet.',
  },
  {
    title: 'What visits found',
    lines: [
      ...subject.items.flatMap(verdictLine),
      ...subject.findings
        .filter(({ items, tone }) => items.length === 0 && tone !== null && tone !== 'neutral')
        .map(apartLine),
    ],
    nothing: 'No visit since the last inspection has spoken of this.',
  },
]
