import type { ChildRecord } from '../../record/child-record.ts'
import { addDays, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Look, Run } from './signal.ts'

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** A count that begins a sentence: 'Three contacts', '12 contacts'. */
export const sayCount = (count: number, one: string, several = `${one}s`): string =>
  `${WORDS[count] ?? count} ${count === 1 ? one : several}`

/** What the child likes to be called. */
export const nameOf = ({ person }: ChildRecord): string => person.known_as || person.forename

/** The referral under which the child is open to us; none for a child who is not. */
export const openEpisode = (record: ChildRecord) =>
  record.case_episodes.find(episode => episode.close_on === null && !episode.referral_nfa)

/** The child in need plan in force; none without one. */
export const openPlan = (record: ChildRecord) => record.cin_plans.find(plan => plan.end_on === null)

/** Whether the child is under a plan of either kind. */
export const isOnPlan = (record: ChildRecord): boolean =>
  openPlan(record) !== undefined || record.cp_plans.some(plan => plan.end_on === null)

/** Assessments neither authorised nor ended. */
export const openAssessments = (record: ChildRecord) =>
  record.assessments.filter(assessment => !assessment.authorised_on && !assessment.ended_early_on)

/** Who leads for the child today; nobody for a child without a worker. */
export const leadWorker = (record: ChildRecord, today: PlainDate) =>
  record.involvements.find(
    each => each.is_lead && each.start_at <= today && (each.end_at === null || each.end_at > today),
  )

/** The running deadlines of one clock that have passed. */
export const overdueRuns = ({ runs, today }: Pick<Look, 'runs' | 'today'>, clock: string): Run[] =>
  runs.filter(run => run.clock === clock && run.stopped_on === null && run.due_on < today)

/** The first day on which a limit has been passed. */
export const dayAfter = (limit: PlainDate): PlainDate => addDays(limit, 1)

/** The since-when of a child without a lead worker: the day the last one left, otherwise the day somebody should have been named. */
export const withoutWorkerSince = (record: ChildRecord, today: PlainDate, needed_on: PlainDate): PlainDate | null => {
  if (leadWorker(record, today)) return null
  const left = record.involvements.filter(each => each.is_lead && each.end_at !== null && each.end_at <= today)
  const last = left
    .map(each => each.end_at ?? '')
    .sort()
    .at(-1)
  return last && last > needed_on ? last : needed_on
}
