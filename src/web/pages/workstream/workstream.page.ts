import { scopeOf } from '../../../access/permissions.ts'
import { allItems } from '../../../inspection/improvement/improvement.store.ts'
import { isLate } from '../../../inspection/improvement/improvement.ts'
import { followed } from '../../../inspection/improvement/programme.ts'
import { standingSaid } from '../../../inspection/improvement/standing.ts'
import { plannedActions } from '../../../inspection/milestone/milestone.store.ts'
import { milestonesByTime } from '../../../inspection/milestone/milestone.ts'
import { adviserReports } from '../../../inspection/oversight/adviser-report.store.ts'
import { saidOfWorkstream } from '../../../inspection/oversight/adviser-report.ts'
import { risks } from '../../../inspection/risk/risk.store.ts'
import { findWorkstream } from '../../../inspection/workstream/workstream.store.ts'
import { placedIn } from '../../../inspection/workstream/workstream.ts'
import { page } from '../../page.ts'
import { showsTone } from '../../shows-tone.ts'
import { workstreamLine } from '../improvement/plan-lines.ts'
import { milestoneLine } from '../milestones/milestone-lines.ts'
import { riskLine } from '../risks/risk-lines.ts'

/** One workstream: what it covers, who leads it, its improvements, what is late, its milestones and risks, and what the adviser says of it. */
export const workstream = page({
  path: '/improvement/workstreams/:workstream',
  may: 'improvement.read',
  view: 'pages/workstream/workstream.njk',
  async show({ db, params, today, now, actor }) {
    const found = await findWorkstream(db, params.workstream)
    const items = (await allItems(db)).filter(each => each.workstream_id === found.id)
    const all = await followed(db, items, { today, now, role: actor.role })
    const everything = await plannedActions(db)
    const own = everything.filter(each => each.item.workstream_id === found.id)
    const line = (each: (typeof own)[number]) => milestoneLine(each, everything, today)
    const { past, soon, later } = milestonesByTime(own, today)
    return {
      workstream: workstreamLine(found, all, today),
      items: placedIn(all, found.id).map(({ item, standing, actions }) => ({
        ...item,
        standing: standingSaid(standing),
        actions: actions.length,
        done: actions.filter(each => each.done_on !== null).length,
      })),
      late: own.filter(each => isLate(each, today)).map(line),
      milestones: [...past, ...soon, ...later].map(line),
      risks: (await risks(db))
        .filter(each => each.workstream_id === found.id && each.closed_on === null)
        .map(each => riskLine(each, today)),
      advice: saidOfWorkstream(await adviserReports(db), found.id).map(each => ({
        ...each,
        tone: showsTone(each.shows),
      })),
      may_write: scopeOf('improvement.write', actor.role) !== null,
    }
  },
})
