import { randomUUID } from 'node:crypto'
import nunjucks from 'nunjucks'
import { scopeOf } from '../access/permissions.ts'
import { ROLES, type Role } from '../access/roles.ts'
import type { Session } from '../access/session.store.ts'
import type { Db } from '../record/database.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Brand } from './brand.ts'
import type { Page } from './page.ts'
import type { Templates } from './templates.ts'

/** What every request is served with. */
export type Shell = {
  readonly db: Db
  readonly pages: readonly Page[]
  readonly templates: Templates
  readonly brand: { now(): Brand; read(): Promise<void> }
  readonly today: () => PlainDate
  readonly now: () => Moment
  readonly secure: boolean
  readonly navigation: ReadonlyMap<Role, readonly { label: string; href: string }[]>
}

/** Whether a role may ever open this page. */
export const mayOpen = ({ may }: Pick<Page, 'may'>, role: Role): boolean =>
  may === 'public' || may === 'signed-in' || scopeOf(may, role) !== null

/** What stands in each role's navigation, as the pages declare it. */
export const navigationOf = (pages: readonly Page[]): Shell['navigation'] =>
  new Map(
    (Object.keys(ROLES) as Role[]).map(role => [
      role,
      pages
        .filter(({ nav }) => nav && (nav.roles === 'all' || nav.roles.includes(role)))
        .filter(page => mayOpen(page, role))
        .sort((a, b) => (a.nav?.order ?? 50) - (b.nav?.order ?? 50))
        .map(({ nav, path }) => ({ label: nav?.label ?? '', href: path })),
    ]),
  )

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${escaped(value)}">`

/** The hidden fields every form that posts must hold: whose it is, and that it is sent once. */
export const csrfField = (token: string | null) => () =>
  new nunjucks.runtime.SafeString(token === null ? '' : hidden('_csrf', token) + hidden('_once', randomUUID()))

/** What every template may say: `shell`, `today`, `now`, `address`, `query`, `csrf_field()`. */
export const shellValues = (
  shell: Shell,
  session: Session | null,
  at: { address: string; query?: Readonly<Record<string, string | undefined>>; today: PlainDate; now: Moment },
): Record<string, unknown> => {
  const role = session?.actor.role
  const canSearch = role ? scopeOf('person.search', role) !== null : false
  return {
    shell: {
      brand: shell.brand.now(),
      actor: session ? { name: session.actor.name, role, role_name: ROLES[session.actor.role] } : null,
      can_search: canSearch,
      navigation: role
        ? (shell.navigation.get(role) ?? []).map(entry => ({ ...entry, current: isWithin(entry.href, at.address) }))
        : [],
      break_glass: session?.break_glass ?? [],
    },
    address: at.address,
    query: at.query ?? {},
    today: at.today,
    now: at.now,
    csrf_field: csrfField(session?.csrf_token ?? null),
  }
}

const isWithin = (href: string, address: string) => address === href || (href !== '/' && address.startsWith(`${href}/`))
