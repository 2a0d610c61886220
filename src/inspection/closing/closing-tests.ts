import type { Defined } from '../../measures/measure.ts'
import type { Point } from '../../measures/point.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDay } from '../../vocabulary/calendar/say.ts'
import { inOrder } from '../../vocabulary/in-order.ts'
import type { Action } from '../improvement/improvement.ts'
import { isMet, type Progress } from '../improvement/progress.ts'
import { type Evidence, isHeard, isPractice, showsIn } from './evidence.ts'

export type TestId = 'actions' | 'measures' | 'practice' | 'heard'

/** One of the four tests for closing, whether it is met, and by what or why not. */
export type ClosingTest = { id: TestId; asks: string; is_met: boolean; because: string }

type Measured = Pick<Progress, 'attached' | 'target_says'> & { measure: Defined; points: readonly Point[] }
type Facts = { actions: readonly Action[]; measures: readonly Measured[]; evidence: readonly Evidence[] }

/** Two periods in a row: domain/inspection.md section 3. */
const IN_A_ROW = 2

/** When practice had changed: the day the last action was done; null while one is open, or none was agreed. */
export const changedOn = (actions: readonly Pick<Action, 'done_on'>[]): PlainDate | null =>
  actions.length === 0 || actions.some(({ done_on }) => done_on === null)
    ? null
    : (actions
        .flatMap(({ done_on }) => done_on ?? [])
        .sort()
        .at(-1) ?? null)

const ofActions = ({ actions }: Facts): Omit<ClosingTest, 'id' | 'asks'> => {
  const open = actions.filter(({ done_on }) => done_on === null).length
  const changed = changedOn(actions)
  if (changed) return { is_met: true, because: `the last of ${actions.length} was done on ${sayDay(changed)}` }
  return {
    is_met: false,
    because: actions.length === 0 ? 'no action has been agreed' : `${open} of ${actions.length} to be done`,
  }
}

const isAtTarget = ({ measure, attached, points }: Measured): boolean => {
  const last = points.slice(-IN_A_ROW)
  return last.length === IN_A_ROW && last.every(({ value }) => isMet(measure, value, attached.target))
}

const ofMeasures = ({ measures }: Facts): Omit<ClosingTest, 'id' | 'asks'> => {
  if (measures.length === 0) return { is_met: false, because: 'no measure is attached' }
  const short = measures.filter(each => !isAtTarget(each))
  const named = (list: readonly Measured[]) =>
    list.map(({ measure, target_says }) => `${measure.id} (${target_says})`).join(', ')
  return short.length === 0
    ? { is_met: true, because: `${named(measures)} at target for the last two months` }
    : { is_met: false, because: `${named(short)} not at target for the last two months` }
}

const latest = (evidence: readonly Evidence[]) =>
  evidence.toSorted((one, other) => inOrder(other.found_on, one.found_on))[0]

const ofPractice = ({ actions, evidence }: Facts): Omit<ClosingTest, 'id' | 'asks'> => {
  const changed = changedOn(actions)
  if (!changed) return { is_met: false, because: 'practice has not been changed yet: the actions come first' }
  const after = evidence.filter(each => isPractice(each) && each.found_on >= changed)
  const last = latest(after)
  if (!last) return { is_met: false, because: `no audit or dip sample since ${sayDay(changed)}` }
  if (showsIn(last) !== 'better')
    return {
      is_met: false,
      because: `the latest, of ${sayDay(last.found_on)}, shows ${showsIn(last) === 'mixed' ? 'that it is better only in part' : 'that it is not better'}`,
    }
  return last.moderated_by === null
    ? { is_met: false, because: `that of ${sayDay(last.found_on)} is not moderated yet` }
    : { is_met: true, because: `${last.source}, ${sayDay(last.found_on)}, moderated by ${last.moderated_by}` }
}

const ofHeard = ({ actions, evidence }: Facts): Omit<ClosingTest, 'id' | 'asks'> => {
  const changed = changedOn(actions)
  if (!changed) return { is_met: false, because: 'practice has not been changed yet: the actions come first' }
  const last = latest(evidence.filter(each => isHeard(each) && each.found_on >= changed))
  if (!last) return { is_met: false, because: `nobody has been asked since ${sayDay(changed)}` }
  return showsIn(last) === 'better'
    ? { is_met: true, because: `${last.source}, ${sayDay(last.found_on)}` }
    : { is_met: false, because: `what was last heard, on ${sayDay(last.found_on)}, is not that it is better` }
}

/**
 * The four tests for closing an improvement, each with what it rests on: actions complete; measures at target for two months in
 * a row; practice seen in an audit or dip sample after the change, moderated; and what children, families or staff say of it.
 * Source: domain/inspection.md section 3.
 */
export const closingTests = (facts: Facts): ClosingTest[] => [
  { id: 'actions', asks: 'Every action is done', ...ofActions(facts) },
  { id: 'measures', asks: 'The measures are at target, two months in a row', ...ofMeasures(facts) },
  { id: 'practice', asks: 'An audit or dip sample after the change shows it, moderated', ...ofPractice(facts) },
  { id: 'heard', asks: 'Children, families or staff say so', ...ofHeard(facts) },
]

/** The tests that are not met, as a sentence for whoever would close too early; null when all four are. */
export const sayUnmet = (tests: readonly ClosingTest[]): string | null => {
  const unmet = tests.filter(({ is_met }) => !is_met)
  return unmet.length === 0
    ? null
    : `It cannot be closed yet: ${unmet.map(({ asks, because }) => `“${asks}” is not met (${because})`).join('; ')}`
}
