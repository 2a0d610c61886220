import { scopeOf } from '../../../access/permissions.ts'
import { allItems } from '../../../inspection/improvement/improvement.store.ts'
import { isLate, ragTone, ragWord, statusTone } from '../../../inspection/improvement/improvement.ts'
import { type Followed, followed } from '../../../inspection/improvement/programme.ts'
import { sayBecause, WORST_FIRST } from '../../../inspection/improvement/standing.ts'
import { inspections } from '../../../inspection/inspection/inspection.store.ts'
import { gradeTone, heldOn, sayGrade } from '../../../inspection/inspection/inspection.ts'
import { isVisit, sayInspection, sayPaper, sayVisitBriefly } from '../../../inspection/inspection/say-inspection.ts'
import { adviserReports } from '../../../inspection/oversight/adviser-report.store.ts'
import { notices } from '../../../inspection/oversight/notice.store.ts'
import { inForceOn } from '../../../inspection/oversight/notice.ts'
import { risks } from '../../../inspection/risk/risk.store.ts'
import { workstreams } from '../../../inspection/workstream/workstream.store.ts'
import { sayValue } from '../../../measures/figure.ts'
import { isTooSmall, seesSuppressed } from '../../../measures/suppress.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { improvementStatus } from '../../../vocabulary/codesets/improvement-status.ts'
import { sparkline } from '../../components/sparkline/sparkline.ts'
import { page } from '../../page.ts'
import { programmePace, riskCounts, workstreamField, workstreamLine } from './plan-lines.ts'

/** One item as the programme shows it. */
const lineOf = (
  { item, actions, measures, visits, standing, tests, closings }: Followed,
  today: PlainDate,
  isSuppressed: boolean,
) => ({
  ...item,
  status: standing.status,
  because: sayBecause(standing),
  tone: statusTone(standing.status),
  said: { word: ragWord(item.rag), tone: ragTone(item.rag) },
  suggested: standing.rag === item.rag ? null : ragWord(standing.rag),
  actions: actions.length,
  done: actions.filter(each => each.done_on !== null).length,
  late: actions.filter(each => isLate(each, today)).length,
  redated: actions.filter(each => each.redatings.length > 0).length,
  met: tests.filter(each => each.is_met).length,
  visits: visits.map(visit => ({ ...visit, says: sayVisitBriefly(visit) })),
  reopened_on: closings[0]?.reopened_on ?? null,
  measures: measures.map(each => ({
    ...each,
    line: sparkline(
      each.points.map(point =>
        isSuppressed && isTooSmall(point, each.measure.unit === 'percent') ? { ...point, value: null } : point,
      ),
      value => sayValue(each.measure, value),
    ),
  })),
})

type Line = ReturnType<typeof lineOf>

/** '2 behind · 3 on track', the worst first. */
const countsOf = (lines: readonly Line[]) =>
  WORST_FIRST.flatMap(status => {
    const count = lines.filter(line => line.status === status).length
    const label = improvementStatus.codes.find(({ code }) => code === status)?.label ?? ''
    return count > 0 ? [{ status, count, label: label.toLowerCase(), tone: statusTone(status) }] : []
  })

const fieldsOf = (lines: readonly Line[], status: string, owner: string) => [
  {
    name: 'status',
    label: 'Status',
    kind: 'select',
    value: status,
    options: [
      { value: '', text: 'Any' },
      ...improvementStatus.codes
        .filter(({ code }) => lines.some(line => line.status === code))
        .map(({ code, label }) => ({ value: code, text: label })),
    ],
  },
  {
    name: 'owner',
    label: 'Owner',
    kind: 'select',
    value: owner,
    options: [
      { value: '', text: 'Anybody' },
      { value: 'none', text: 'Nobody yet' },
      ...[...new Map(lines.flatMap(line => (line.owner_id ? [[line.owner_id, line.owner ?? '']] : [])))].map(
        ([value, text]) => ({ value, text }),
      ),
    ],
  },
]

/** The improvement programme: each thing inspectors asked for, how it goes, and what the figures say of it. */
export const improvement = page({
  path: '/improvement',
  may: 'improvement.read',
  view: 'pages/improvement/improvement.njk',
  nav: {
    label: 'Improvement',
    roles: [
      'director',
      'head_of_service',
      'performance_analyst',
      'qa_auditor',
      'lead_member',
      'chief_executive',
      'improvement_board',
      'improvement_adviser',
      'inspector',
    ],
    order: 40,
  },
  home_for: ['chief_executive', 'improvement_board', 'improvement_adviser'],
  async show({ db, query, today, now, actor }) {
    const { status = '', owner = '', workstream = '' } = query
    const streams = await workstreams(db)
    const isSuppressed = seesSuppressed(actor.role)
    // A visit that asks for nothing is no programme: it stands in the list of inspections.
    const reports = (await inspections(db, { waiting: false })).filter(
      report => report.is_ours && (report.improvements > 0 || !isVisit(report.kind)),
    )
    const all = await followed(db, await allItems(db), { today, now, role: actor.role })
    const lines = all.map(each => lineOf(each, today, isSuppressed))
    const shown = lines.filter(
      line =>
        (!status || line.status === status) &&
        (!owner || (line.owner_id ?? 'none') === owner) &&
        (!workstream || (line.workstream_id ?? 'none') === workstream),
    )
    return {
      total: lines.length,
      shown_count: shown.length,
      fields: [
        ...fieldsOf(lines, status, owner),
        ...(streams.length > 0 ? [workstreamField(streams, workstream)] : []),
      ],
      risks: riskCounts(await risks(db), today),
      workstreams: streams.map(each => workstreamLine(each, all, today)),
      unplaced: lines.filter(line => line.workstream_id === null).length,
      pace: programmePace(all, new Map(reports.map(report => [report.id, heldOn(report)]))),
      may_write: scopeOf('improvement.write', actor.role) !== null,
      notice: inForceOn(await notices(db), today),
      adviser: (await adviserReports(db))[0] ?? null,
      may_ready: scopeOf('ready.read', actor.role) !== null,
      may_boards: scopeOf('board.read', actor.role) !== null,
      may_upload: scopeOf('inspection.upload', actor.role) !== null,
      programmes: reports.map(report => {
        const own = lines.filter(line => line.inspection_id === report.id)
        return {
          ...report,
          said: sayInspection(report),
          paper: sayPaper(report),
          grade: report.overall ? { text: sayGrade(report.overall), tone: gradeTone(report.overall) } : null,
          counts: countsOf(own),
          asked: own.length,
          lines: shown.filter(line => line.inspection_id === report.id),
        }
      }),
    }
  },
})
