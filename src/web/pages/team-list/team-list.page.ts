import { isRole, ROLES } from '../../../access/roles.ts'
import { dutyOf } from '../../../clocks/clock.ts'
import { clockNamed } from '../../../clocks/index.ts'
import { sayingOf } from '../../../practice/drift/index.ts'
import { isListName, type ListName, type ListRow, listOf } from '../../../practice/oversight/lists.store.ts'
import { waitingFor } from '../../../practice/oversight/waiting.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { page } from '../../page.ts'
import { sortOf } from '../../sort.ts'
import { teamInView } from '../team/team-in-view.ts'
import { isWaitingKind, waitingHref } from '../team/waiting-lines.ts'
import { type AnyList, LIST_WORDS } from './list-words.ts'

const SORTS = {
  child: 'person.surname',
  worker: 'worker.full_name',
  team: 'team.name',
  about: 'listed.source',
  when: 'listed.on_date',
} as const

const CLOCK_LISTS = new Set<AnyList>(['overdue', 'soon', 'week', 'not-seen'])
const LIMIT = 500

const saysOf = (what: ListName, row: ListRow): string | null =>
  row.source && CLOCK_LISTS.has(what) ? dutyOf(clockNamed(row.source)) : row.says

const hrefOf = (what: ListName, row: ListRow): string => {
  const child = `/children/${row.person_id}`
  if (what === 'drift' || what === 'escalated') return `${child}/drift/${row.subject_id}`
  if (what === 'unallocated') return `${child}/allocate`
  if (what === 'no-oversight') return `${child}/decisions`
  return CLOCK_LISTS.has(what) ? `${child}/deadlines` : child
}

/** The children behind a number on the team's or the service's page. */
export const teamList = page({
  path: '/team/list/:what',
  may: 'oversight.team',
  logs: 'list',
  view: 'pages/team-list/team-list.njk',
  async show(ctx) {
    const { db, actor, params, query } = ctx
    const { what } = params
    const { team, teams, scope } = await teamInView(ctx)
    const words = {
      team,
      teams,
      back: team ? `/team?team=${team.id}` : '/service',
      team_options: teams.map(each => ({ value: each.id, text: each.name })),
      carry: query.role ? [{ name: 'role', value: query.role }] : [],
    }
    if (isWaitingKind(what)) {
      const rows = (await waitingFor(db, scope))
        .filter(line => line.kind === what)
        .map(line => ({ ...line, on_date: line.since, href: waitingHref(line, actor.role), worker: null, says: null }))
      return { ...words, ...LIST_WORDS[what], rows, sort: sortOf({}, SORTS, 'when'), sources: [], workers: [] }
    }
    if (!isListName(what)) throw new NotFound()
    const sort = sortOf(query, SORTS, what === 'children' ? 'child' : 'when')
    const role = query.role && isRole(query.role) ? query.role : null
    const found = await listOf(db, scope, what, { role, sort, limit: LIMIT })
    const isAsked = (row: ListRow) =>
      (!query.worker || row.worker_id === query.worker) && (!query.source || row.source === query.source)
    const sourceName = (source: string) => (CLOCK_LISTS.has(what) ? dutyOf(clockNamed(source)) : sayingOf(source))
    return {
      ...words,
      ...LIST_WORDS[what],
      sort,
      role_name: role && ROLES[role],
      is_clock: CLOCK_LISTS.has(what),
      is_cut: found.length === LIMIT,
      says_column: found.some(row => row.source !== null || row.says !== null),
      rows: found.filter(isAsked).map(row => ({
        ...row,
        href: hrefOf(what, row),
        says: saysOf(what, row),
        heading: row.source && !CLOCK_LISTS.has(what) ? sayingOf(row.source) : null,
      })),
      sources: choices(found.map(row => [row.source, row.source && sourceName(row.source)])),
      workers: choices(found.map(row => [row.worker_id, row.worker])),
    }
  },
})

const choices = (pairs: readonly (readonly [string | null, string | null])[]) =>
  [...new Map(pairs.filter(([value]) => value !== null)).entries()]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => (a.text ?? '').localeCompare(b.text ?? ''))
