import { changedOn } from '../../../inspection/closing/closing-tests.ts'
import { showsIn, strengthOf } from '../../../inspection/closing/evidence.ts'
import { allItems } from '../../../inspection/improvement/improvement.store.ts'
import { isLate, ragTone, ragWord } from '../../../inspection/improvement/improvement.ts'
import { type Followed, followed } from '../../../inspection/improvement/programme.ts'
import { standingSaid, WORST_FIRST } from '../../../inspection/improvement/standing.ts'
import { inspections } from '../../../inspection/inspection/inspection.store.ts'
import { sayGrade } from '../../../inspection/inspection/inspection.ts'
import { sayInspection } from '../../../inspection/inspection/say-inspection.ts'
import { packs } from '../../../inspection/pack/pack.store.ts'
import { packPeriod, sayPeriod } from '../../../inspection/pack/period.ts'
import { type DayFigures, figuresOfDay } from '../../../measures/figures.ts'
import { daysBetween, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { rag } from '../../../vocabulary/codesets/rag.ts'
import { chartOf } from '../../measure-chart.ts'
import type { Context } from '../../page.ts'
import { showsTone } from '../../shows-tone.ts'
import { packBoard } from './pack-board.ts'
import { packEvidence } from './pack-evidence.ts'
import { packPlan } from './pack-plan.ts'
import { traceOf } from './trace.ts'

/** A board is read small numbers no more than the lead member is. */
const READ_BY = 'lead_member'

type Asked = Pick<Context, 'db' | 'today' | 'now'>

/** Every improvement with how it goes, as a board may read it. */
export const boardReads = async ({ db, today, now }: Asked): Promise<Followed[]> =>
  followed(db, await allItems(db), { today, now, role: READ_BY })

/** How many improvements stand at each status, the ones to look at first; a status where none stands is left out. */
export const countsOf = (all: readonly Followed[]) =>
  WORST_FIRST.map(status => ({
    status,
    count: all.filter(({ standing }) => standing.status === status).length,
  })).filter(({ count }) => count > 0)

type Read = Pick<DayFigures, 'figures' | 'worked_out_at'>

/** How many are of each colour: by the record, and by what their owners say. */
const ragCounts = (lines: readonly Line[]) =>
  rag.codes.map(({ code }) => ({
    code,
    word: ragWord(code),
    tone: ragTone(code),
    suggested: lines.filter(({ standing }) => standing.rag === code).length,
    said: lines.filter(({ item }) => item.rag_because !== null && item.rag === code).length,
  }))

type Line = ReturnType<typeof lineOf>

const lineOf = (
  { item, actions, measures, standing, tests, evidence, visits, closings }: Followed,
  today: PlainDate,
  read: Read,
) => ({
  item,
  standing: standingSaid(standing),
  said: { word: ragWord(item.rag), tone: ragTone(item.rag) },
  late: actions.filter(each => isLate(each, today)).length,
  late_actions: actions
    .filter(each => isLate(each, today))
    .map(each => ({ ...each, is_late_by: daysBetween(each.due_on, today) })),
  done: actions.filter(each => each.done_on !== null).length,
  moved: actions.filter(each => each.redatings.length > 0).length,
  actions: actions.length,
  tests,
  met: tests.filter(each => each.is_met).length,
  closing: closings[0] ?? null,
  visits: visits.map(visit => ({ ...visit, says: sayInspection(visit), tone: showsTone(visit.shows) })),
  evidence: evidence.slice(0, 3).map(each => ({
    ...each,
    shown: showsIn(each),
    strength: strengthOf(each, changedOn(actions)),
  })),
  measures: measures.map(each => ({
    ...each,
    trace: traceOf(each, read),
    chart: chartOf(each.measure, each.points, {
      target: each.attached.target,
      path: each.path,
      overlapping: each.is_loaded,
      suppressed: true,
    }),
  })),
})

/** All that a pack says, the page and the file alike. */
export type PackSaid = Awaited<ReturnType<typeof packValues>> & {
  meeting_on: PlainDate
  note: string
  decisions: string | null
  issued_on: PlainDate
  issued_by: string
}

/** All that a pack for a meeting says but what a person adds: the summary, each improvement with its figures and evidence, the board’s own minutes and actions. */
export const packValues = async (ctx: Asked, all: readonly Followed[], meeting_on: PlainDate) => {
  const { db, today, now } = ctx
  const period = packPeriod(await packs(db), meeting_on, today)
  const read = await figuresOfDay(db, { asAt: today, now })
  const lines = all.map(each => lineOf(each, today, read))
  const reports = await inspections(db, { waiting: false })
  const actions = lines.reduce((sum, line) => sum + line.actions, 0)
  return {
    period_says: sayPeriod(period),
    ...(await packPlan(ctx, all)),
    ...packEvidence(all, period),
    ...(await packBoard(ctx, { meeting_on, period })),
    authority: reports[0]?.authority ?? null,
    counts: countsOf(all),
    rag: ragCounts(lines),
    actions,
    asked: lines.length,
    late: lines.reduce((sum, line) => sum + line.late, 0),
    moved: lines.reduce((sum, line) => sum + line.moved, 0),
    reports: reports.map(report => ({
      said: sayInspection(report),
      grade: report.overall ? sayGrade(report.overall) : null,
      lines: lines.filter(line => line.item.inspection_id === report.id),
    })),
  }
}
