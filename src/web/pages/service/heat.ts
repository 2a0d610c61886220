import type { TeamWork } from '../../../practice/oversight/work.store.ts'

type Column = { key: string; label: string; list: string; count(team: TeamWork): number; warm: number; hot: number }

/** The heatmap's columns. `warm` and `hot` are shares of the team's children: the number is always shown, the colour helps. */
export const HEAT: readonly Column[] = [
  { key: 'overdue', label: 'Deadlines overdue', list: 'overdue', count: team => team.overdue, warm: 0.25, hot: 0.6 },
  { key: 'not_seen', label: 'Not seen in time', list: 'not-seen', count: team => team.not_seen, warm: 0.05, hot: 0.15 },
  {
    key: 'without_oversight',
    label: 'No decision in 90 days',
    list: 'no-oversight',
    count: team => team.without_oversight,
    warm: 0.05,
    hot: 0.15,
  },
  { key: 'drift', label: 'Signs of drift', list: 'drift', count: team => team.drift, warm: 0.75, hot: 1.5 },
  { key: 'escalated', label: 'Passed up', list: 'escalated', count: team => team.escalated, warm: 0.4, hot: 1.2 },
  {
    key: 'unallocated',
    label: 'Without a worker',
    list: 'unallocated',
    count: team => team.unallocated,
    warm: 0.01,
    hot: 0.05,
  },
]

/** `says` is the share of the team's children, or how many a child where one may have several; null with too few to say. */
export type HeatCell = { list: string; count: number; says: string | null; heat: 'cool' | 'warm' | 'hot' }

const MANY_A_CHILD = new Set(['drift', 'escalated'])
const TOO_FEW = 5

/** How hot a team is in each column, by the share of its children. */
export const heatOf = (team: TeamWork): HeatCell[] =>
  HEAT.map(({ key, list, count, warm, hot }) => {
    const n = count(team)
    const children = team.children + team.unallocated
    const share = n / Math.max(1, children)
    const said = MANY_A_CHILD.has(key) ? `${share.toFixed(1)} a child` : `${Math.round(share * 100)}%`
    const says = children < TOO_FEW ? null : said
    return {
      list,
      count: n,
      says,
      heat: says && share >= hot ? 'hot' : n > 0 && says && share >= warm ? 'warm' : 'cool',
    }
  })
