import { isRole, ROLES, type Role } from '../../../access/roles.ts'
import { dutyOf } from '../../../clocks/clock.ts'
import { clockNamed } from '../../../clocks/index.ts'
import { sayingOf } from '../../../practice/drift/index.ts'
import {
  closedIn,
  filtersOf,
  isListName,
  type ListName,
  type ListRow,
  linesIn,
  listOf,
} from '../../../practice/oversight/lists.store.ts'
import { waitingFor } from '../../../practice/oversight/waiting.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { isId } from '../../../record/is-id.ts'
import type { Context } from '../../page.ts'
import { type Sort, sortOf } from '../../sort.ts'
import { type InView, teamInView } from '../team/team-in-view.ts'
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

/** A line as a manager reads it: whose child, what about, since or by when, and where it leads. */
export type Line = Pick<ListRow, 'forename' | 'surname' | 'date_of_birth' | 'worker' | 'team' | 'says' | 'on_date'> & {
  heading: string | null
  href: string
}

type Choice = { value: string | null; text: string | null }

/** A list as its address asks for it: the lines, and what more may be asked of it. */
export type Lines = InView &
  (typeof LIST_WORDS)[AnyList] & {
    rows: Line[]
    /** How many lines there are, of which no more than a page holds are in `rows`. */
    total: number
    sort: Sort
    role_name: string | null
    is_clock: boolean
    is_cut: boolean
    says_column: boolean
    sources: Choice[]
    workers: Choice[]
    /** How many more children the list counts, whose records are closed to this person. */
    closed: number
  }

const saysOf = (what: ListName, row: ListRow): string | null =>
  row.source && CLOCK_LISTS.has(what) ? dutyOf(clockNamed(row.source)) : row.says

const hrefOf = (what: ListName, row: ListRow): string => {
  const child = `/children/${row.person_id}`
  if (what === 'drift' || what === 'escalated') return `${child}/drift/${row.subject_id}`
  if (what === 'unallocated') return `${child}/allocate`
  if (what === 'no-oversight') return `${child}/decisions`
  return CLOCK_LISTS.has(what) ? `${child}/deadlines` : child
}

const choices = (pairs: readonly (readonly [string | null, string | null])[]): Choice[] =>
  [...new Map(pairs.filter(([value]) => value !== null)).entries()]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => (a.text ?? '').localeCompare(b.text ?? ''))

type Asked = Pick<Context, 'db' | 'actor' | 'query' | 'today'> & { params: { what: string } }

const waitingLines = async ({ db, actor }: Asked, kind: string, { scope }: InView) =>
  (await waitingFor(db, scope))
    .filter(line => line.kind === kind)
    .map(line => {
      const href = waitingHref(line, actor.role)
      return { ...line, on_date: line.since, href, worker: null, says: null, heading: null }
    })

/** The lines behind a number on the team's or the service's page, at most `limit`. Throws `NotFound` for no such list. */
export const linesAsked = async (ctx: Asked, limit: number): Promise<Lines> => {
  const { db, params, query } = ctx
  const { what } = params
  const view = await teamInView(ctx)
  if (isWaitingKind(what)) {
    const rows = await waitingLines(ctx, what, view)
    const plain = {
      role_name: null,
      is_clock: false,
      is_cut: false,
      says_column: false,
      sources: [],
      workers: [],
      closed: 0,
    }
    return { ...view, ...LIST_WORDS[what], ...plain, rows, total: rows.length, sort: sortOf({}, SORTS, 'when') }
  }
  if (!isListName(what)) throw new NotFound()
  const sort = sortOf(query, SORTS, what === 'children' ? 'child' : 'when')
  const role: Role | null = query.role && isRole(query.role) ? query.role : null
  const filter = { role, worker_id: isId(query.worker ?? '') ? query.worker : null, source: query.source }
  const found = await listOf(db, view.scope, what, { ...filter, sort, limit })
  const isCut = found.length === limit
  const filters = await filtersOf(db, view.scope, what, role)
  const isClock = CLOCK_LISTS.has(what)
  const sourceName = (source: string) => (isClock ? dutyOf(clockNamed(source)) : sayingOf(source))
  return {
    ...view,
    ...LIST_WORDS[what],
    sort,
    closed: await closedIn(db, view.scope, what, filter),
    total: isCut ? await linesIn(db, view.scope, what, filter) : found.length,
    role_name: role && ROLES[role],
    is_clock: isClock,
    is_cut: isCut,
    says_column: found.some(row => row.source !== null || row.says !== null),
    rows: found.map(row => ({
      ...row,
      href: hrefOf(what, row),
      says: saysOf(what, row),
      heading: row.source && !isClock ? sayingOf(row.source) : null,
    })),
    sources: choices(filters.map(row => [row.source, row.source && sourceName(row.source)])),
    workers: choices(filters.map(row => [row.worker_id, row.worker])),
  }
}
