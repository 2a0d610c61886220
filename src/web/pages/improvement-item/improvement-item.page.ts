import { type Permission, scopeOf } from '../../../access/permissions.ts'
import { isClosed, nextStep } from '../../../inspection/closing/closing.ts'
import { changedOn } from '../../../inspection/closing/closing-tests.ts'
import { type Evidence, showsIn, strengthOf } from '../../../inspection/closing/evidence.ts'
import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { ragTone, ragWord } from '../../../inspection/improvement/improvement.ts'
import { followed } from '../../../inspection/improvement/programme.ts'
import { standingSaid } from '../../../inspection/improvement/standing.ts'
import { findInspection, findingAt } from '../../../inspection/inspection/inspection.store.ts'
import { findingTone, heldOn } from '../../../inspection/inspection/inspection.ts'
import { sayInspection, sayKind } from '../../../inspection/inspection/say-inspection.ts'
import { plannedActions } from '../../../inspection/milestone/milestone.store.ts'
import { itemThemes } from '../../../inspection/themes/item-themes.ts'
import { themesSaid } from '../../../inspection/themes/themes.store.ts'
import { visitsBeside } from '../../../inspection/thread/visits-beside.ts'
import { seesSuppressed } from '../../../measures/suppress.ts'
import { monthsBetween, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { closingStep } from '../../../vocabulary/codesets/closing-step.ts'
import { chartOf } from '../../measure-chart.ts'
import { page } from '../../page.ts'
import { showsTone } from '../../shows-tone.ts'
import { milestoneLine } from '../milestones/milestone-lines.ts'
import { threadOf, visitMark } from './item-thread.ts'

const FEWEST_MONTHS = 24
const MOST_MONTHS = 60

/** As far back as a little before the inspection, so that it stands on the chart. */
const monthsSince = (day: PlainDate | null, today: PlainDate) =>
  Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, day === null ? 0 : monthsBetween(day, today) + 4))

/** Evidence as the page shows it: how much it weighs, what it shows, and whether this reader may moderate it. */
const evidenceLine = (evidence: Evidence, changed: PlainDate | null, reader: string) => ({
  ...evidence,
  strength: strengthOf(evidence, changed),
  shown: showsIn(evidence),
  tone: showsTone(showsIn(evidence)),
  may_moderate: evidence.moderated_by === null && evidence.judged_by_id !== reader,
})

/** One thing to improve: the inspectors’ words, those of every later visit, whose it is, how it goes, what is done, what figures and evidence say, and whether it may be closed. */
export const improvementItem = page({
  path: '/improvement/:item',
  may: 'improvement.read',
  view: 'pages/improvement-item/improvement-item.njk',
  async show({ db, params, today, now, actor }) {
    const item = await findItem(db, params.item)
    const inspection = await findInspection(db, item.inspection_id)
    const held = heldOn(inspection)
    const finding = item.paragraph ? await findingAt(db, inspection.id, item.paragraph) : null
    const asked = { today, now, role: actor.role, months: monthsSince(held, today) }
    const [following] = await followed(db, [item], asked)
    const {
      actions = [],
      measures = [],
      evidence = [],
      visits = [],
      tests = [],
      signed = [],
      closings = [],
      standing,
    } = following ?? {}
    const changed = changedOn(actions)
    const planned = await plannedActions(db)
    const lines = planned.filter(each => each.item.id === item.id).map(each => milestoneLine(each, planned, today))
    const may = (permission: Permission) => scopeOf(permission, actor.role) !== null
    const suppressed = seesSuppressed(actor.role)
    return {
      item,
      inspection: { ...inspection, said: sayInspection(inspection) },
      thread: threadOf(visits, inspection),
      visit_count: visits.length,
      ...(await visitsBeside(db, inspection, visits)),
      finding: finding && { ...finding, tag: findingTone(finding.tone) },
      themes: itemThemes(item.text, await themesSaid(db, [item.id])),
      standing: standing && standingSaid(standing),
      said: { word: ragWord(item.rag), tone: ragTone(item.rag) },
      differs: standing !== undefined && standing.rag !== item.rag,
      open: lines.filter(each => each.done_on === null),
      done: lines.filter(each => each.done_on !== null),
      measures: measures.map(each => ({
        ...each,
        chart: chartOf(each.measure, each.points, {
          target: each.attached.target,
          marks: [...(held ? [{ on: held, label: sayKind(inspection) }] : []), ...visits.flatMap(visitMark)],
          suppressed,
          path: each.path,
          overlapping: each.is_loaded,
        }),
      })),
      evidence: evidence.map(each => evidenceLine(each, changed, actor.worker_id)),
      tests,
      met: tests.filter(each => each.is_met).length,
      steps: closingStep.codes,
      signed: Object.fromEntries(signed.map(each => [each.step, each])),
      next_step: nextStep(signed),
      closed: closings.find(isClosed) ?? null,
      reopenings: closings.filter(each => !isClosed(each)),
      may_write: may('improvement.write'),
      may_open: may('measures.read'),
      may_show: may('improvement.evidence'),
      may_sign: may('improvement.sign'),
    }
  },
})
