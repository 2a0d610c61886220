import { plannedActions } from '../../../inspection/milestone/milestone.store.ts'
import { milestonesByTime } from '../../../inspection/milestone/milestone.ts'
import { workstreams } from '../../../inspection/workstream/workstream.store.ts'
import { milestoneLine as drawn } from '../../components/milestone-line/milestone-line.ts'
import { page } from '../../page.ts'
import { workstreamField } from '../improvement/plan-lines.ts'
import { type MilestoneLine, milestoneLine } from './milestone-lines.ts'

const NO_WORKSTREAM = 'In no workstream yet'

/** The picture's rows: a workstream each, those with the earliest milestone first. */
const rowsOf = (lines: readonly MilestoneLine[]) =>
  [...Map.groupBy(lines, line => line.item.workstream ?? NO_WORKSTREAM)].map(([label, own]) => ({
    label,
    marks: own.map(line => ({
      on: line.falls_on,
      was: line.redatings.map(each => each.from_due_on),
      says: line.what,
      href: line.href,
      tone: line.done_on ? ('done' as const) : line.is_late ? ('late' as const) : ('to_come' as const),
    })),
  }))

/** The programme's milestones in order of time, with every date each had and what holds it up. */
export const milestones = page({
  path: '/improvement/milestones',
  may: 'improvement.read',
  view: 'pages/milestones/milestones.njk',
  async show({ db, query, today }) {
    const { workstream = '' } = query
    const streams = await workstreams(db)
    const all = await plannedActions(db)
    const own = all.filter(({ item }) => !workstream || (item.workstream_id ?? 'none') === workstream)
    const { past, soon, later } = milestonesByTime(own, today)
    const lines = [...past, ...soon, ...later].map(each => milestoneLine(each, all, today))
    const from = (list: readonly { id: string }[]) => lines.filter(({ id }) => list.some(each => each.id === id))
    return {
      total: lines.length,
      moved: lines.filter(({ redatings }) => redatings.length > 0).length,
      times: lines.reduce((sum, { redatings }) => sum + redatings.length, 0),
      held: lines.filter(({ wait }) => wait?.is_held).length,
      late: lines.filter(({ is_late }) => is_late).length,
      fields: streams.length > 0 ? [workstreamField(streams, workstream)] : [],
      picture: drawn({ title: 'The milestones on a line of time', today, rows: rowsOf(lines) }),
      parts: [
        { name: 'Past', lines: from(past), nothing: 'No milestone has fallen yet.' },
        { name: 'The next three months', lines: from(soon), nothing: 'No milestone falls in the next three months.' },
        { name: 'Later', lines: from(later), nothing: 'No milestone falls later.' },
      ],
    }
  },
})
