import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { daysBetween } from '../../vocabulary/calendar/plain-date.ts'
import { sayDay } from '../../vocabulary/calendar/say.ts'
import { type Closing, isClosed } from '../closing/closing.ts'
import { sayKind } from '../inspection/say-inspection.ts'
import type { VisitSaid } from '../thread/visit-words.ts'
import { type Action, type Item, isLate, ragTone, ragWord, statusTone } from './improvement.ts'
import type { Progress } from './progress.ts'

/** Where an item stands by the record: a status of the code set, the RAG it suggests, and on what grounds. */
export type Standing = {
  status: 'not_started' | 'on_track' | 'at_risk' | 'behind' | 'done' | 'evidenced' | 'reopened'
  rag: 'R' | 'A' | 'G' | 'W' | 'B'
  because: string[]
}

/** What a standing is worked out from: all that was done, measured and found by visits, the earliest visit first. */
export type Facts = {
  actions: readonly Action[]
  measures: readonly Progress[]
  visits: readonly VisitSaid[]
  /** The last time it was closed, if it ever was. */
  closing: Pick<Closing, 'closed_on' | 'reopened_on' | 'reopened_because'> | undefined
  today: PlainDate
}

/** The statuses as they are counted on a page, the ones to look at first. */
export const WORST_FIRST: readonly Standing['status'][] = [
  'behind',
  'reopened',
  'at_risk',
  'not_started',
  'on_track',
  'done',
  'evidenced',
]

const VERY_LATE_DAYS = 28
const OFTEN = 2

const actions = (n: number) => `${n} action${n === 1 ? '' : 's'}`
const are = (n: number) => (n === 1 ? 'is' : 'are')

const offTrack = (item: Pick<Item, 'due_on'>, { actions: all, measures, today }: Facts) => {
  const very = all.filter(each => isLate(each, today) && daysBetween(each.due_on, today) > VERY_LATE_DAYS).length
  const isOpen = all.length === 0 || all.some(each => each.done_on === null)
  return [
    ...(isOpen && item.due_on !== null && item.due_on < today ? [`it was due on ${sayDay(item.due_on)}`] : []),
    ...(very > 0 ? [`${actions(very)} ${are(very)} more than four weeks late`] : []),
    ...measures.flatMap(({ measure, attached, is_met, is_stuck, today_says, target_says }) => {
      if (!is_met && attached.target_on < today) {
        return [`${measure.id} is ${today_says}; ${target_says} was to be reached by ${sayDay(attached.target_on)}`]
      }
      return is_stuck ? [`${measure.id} has not got better for 6 months`] : []
    }),
  ]
}

/** The visits since it was asked for that spoke of it and found it no better, counted back from the last until one did not. */
const noBetter = (visits: readonly VisitSaid[]) => {
  const since = visits.filter(({ is_since }) => is_since)
  return since.slice(since.findLastIndex(({ shows }) => shows !== 'not_better') + 1)
}

const sayFound = (visits: readonly VisitSaid[]) =>
  visits.length === 0
    ? []
    : [`${visits.map(visit => `the ${sayKind(visit).toLowerCase()}`).join(' and ')} found it no better`]

const atRisk = ({ actions: all, measures, today }: Facts) => {
  const late = all.filter(each => isLate(each, today)).length
  const often = all.filter(each => each.done_on === null && each.redatings.length >= OFTEN).length
  return [
    ...(late > 0 ? [`${actions(late)} ${are(late)} late`] : []),
    ...(often > 0
      ? [`${actions(often)} ${often === 1 ? 'has' : 'have'} been given another date ${OFTEN} times or more`]
      : []),
    ...measures.flatMap(({ measure, way, is_off_path, baseline_says, today_says }) => {
      if (way === 'worse') return [`${measure.id} is worse than where it began: ${baseline_says}, now ${today_says}`]
      return is_off_path ? [`${measure.id} is short of its path to the target`] : []
    }),
  ]
}

/**
 * Works out where an item stands. Complete and evidenced is never worked out from actions and measures: it is closed by the four
 * tests and four signatures, and was not opened again since.
 */
export const standingOf = (item: Pick<Item, 'due_on'>, facts: Facts): Standing => {
  const { actions: all, closing } = facts
  if (isClosed(closing))
    return {
      status: 'evidenced',
      rag: 'B',
      because: [`all four tests were met when it was closed on ${sayDay(closing.closed_on)}`],
    }
  const found = noBetter(facts.visits)
  const red = offTrack(item, facts)
  const amber = [...atRisk(facts), ...sayFound(found)]
  if (red.length > 0 || found.length > 1) return { status: 'behind', rag: 'R', because: [...red, ...sayFound(found)] }
  if (all.length === 0) return { status: 'not_started', rag: 'W', because: ['no action has been agreed yet'] }
  if (amber.length > 0) return { status: 'at_risk', rag: 'A', because: amber }
  if (closing?.reopened_on && all.every(each => each.done_on !== null))
    return { status: 'reopened', rag: 'A', because: [`it was opened again on ${sayDay(closing.reopened_on)}`] }
  return all.every(each => each.done_on !== null)
    ? { status: 'done', rag: 'G', because: ['every action is done'] }
    : { status: 'on_track', rag: 'G', because: ['nothing is late'] }
}

/** A standing as pages show it: its reason as a sentence, and the colours of its status and RAG. */
export const standingSaid = (standing: Standing) => ({
  ...standing,
  because: sayBecause(standing),
  tone: statusTone(standing.status),
  word: ragWord(standing.rag),
  rag_tone: ragTone(standing.rag),
})

/** Why an item stands where it does, as a sentence: 'FD7 has not got better for 6 months; 1 action is late.' */
export const sayBecause = ({ because }: Pick<Standing, 'because'>): string => {
  const said = because.join('; ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
