import { logAccess, logAndCommit } from '../access/audit.store.ts'
import { findSession, type Session, touchSession } from '../access/session.store.ts'
import { isStale, isToken, tokenHash } from '../access/session.ts'
import type { Body } from '../record/form/typed.ts'
import { isId } from '../record/is-id.ts'
import { type Answer, isAnswer, redirectTo } from './answers.ts'
import { accessOf, checkAccess, purposeWanted } from './check-access.ts'
import { keepForLater, showForm, submitForm } from './form-page.ts'
import { whereItWent } from './merged-address.ts'
import type { Context, Page, TemplateValues } from './page.ts'
import { type Problem, refusedProblem } from './problem.ts'
import type { Shell } from './shell.ts'
import { withoutNames } from './without-names.ts'

/** A request as the shell sees it: nothing of the web server but its words. */
export type Asked = {
  readonly method: 'GET' | 'POST'
  readonly address: string
  readonly search: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
  readonly token: unknown
}

/** What to send when the transaction has been committed. */
export type Outcome = {
  readonly session: Session | null
  readonly status?: number
  readonly view?: string
  readonly values?: TemplateValues
  readonly answer?: Answer
  readonly problem?: Problem
}

const signInFirst = (asked: Asked): Answer =>
  redirectTo(`/sign-in?back=${encodeURIComponent(asked.address + (asked.method === 'GET' ? asked.search : ''))}`)

const sayWhyFirst = (person: string, asked: Asked): Answer =>
  redirectTo(`/children/${person}/why?back=${encodeURIComponent(asked.address + asked.search)}`)

/** Who asks, and what stands between them and the person in the address. */
const sessionOf = async ({ token, params }: Asked, db: Context['db'], now: string): Promise<Session | null> => {
  if (!isToken(token)) return null
  const { person } = params
  return findSession(db, tokenHash(token), now, person !== undefined && isId(person) ? person : null)
}

/**
 * Whether what somebody posts to this page may be read at all, before any of it is: 'words' of one who was signed in too
 * long ago, for a draft. `servePage` asks again, and says why not.
 */
export const mayPost = (shell: Shell, page: Page, asked: Asked): Promise<'yes' | 'words' | 'no'> =>
  shell.db.transaction().execute(async db => {
    const now = shell.now()
    const session = await sessionOf(asked, db, now)
    if (!session) return 'no'
    if (session.is_expired) return 'words'
    const verdict = await checkAccess(page, contextOf(shell, asked, db, session.actor, now), 'POST', session.reach)
    return verdict.answer === 'yes' ? 'yes' : 'no'
  })

/** Serves one request in one transaction: who asks, whether they may, what the page does, what the log says. */
export const servePage = (
  shell: Shell,
  page: Page,
  asked: Asked,
  found: (session: Session) => void,
): Promise<Outcome> =>
  shell.db.transaction().execute(async db => {
    const now = shell.now()
    const session = await sessionOf(asked, db, now)
    if (session && !session.is_expired) found(session)
    if (page.may === 'public') return publicPage(shell, page, asked, db, session?.is_expired ? null : session)
    if (!session) return { session: null, answer: signInFirst(asked) }
    const ctx = contextOf(shell, asked, db, session.actor, now)
    if (session.is_expired) {
      if (asked.method === 'POST') await keepForLater(page, ctx, asked.body, session.csrf_token)
      return { session: null, answer: signInFirst(asked) }
    }
    if (isStale(session.seen_at, now)) await touchSession(db, session.id, now)
    const here = await checkAccess(page, ctx, asked.method, session.reach)
    const moved = here.answer === 'hidden' ? await whereItWent(page, ctx) : null
    if (moved?.verdict.answer === 'yes') {
      if (asked.method === 'POST') await keepForLater(page, moved.ctx, asked.body, session.csrf_token)
      await logAccess(db, ctx.actor, [moved.access])
      return { session, answer: redirectTo(moved.ctx.address + (asked.method === 'GET' ? asked.search : '')) }
    }
    const verdict = moved?.verdict ?? here
    if (verdict.answer !== 'yes') {
      await logAccess(db, ctx.actor, [{ action: 'refused', entity: page.path, person_id: verdict.person_id }])
      return { session, problem: refusedProblem(verdict, ctx.address) }
    }
    const unexplained = asked.method === 'GET' ? await purposeWanted(page, ctx, verdict.people) : null
    if (unexplained) return { session, answer: sayWhyFirst(unexplained, asked) }
    if (asked.method === 'POST') {
      const came = await submitForm(page, ctx, asked.body, session.csrf_token)
      // What they typed themselves stays as it is: their own words are never changed.
      const { form, ...shown } = came.values ?? {}
      const values = came.values && { ...(await withoutNames(db, ctx.actor.role, shown)), form }
      return { session, ...came, values }
    }
    const shown = await withoutNames(db, ctx.actor.role, page.show ? await page.show(ctx) : {})
    const values = isAnswer(shown) ? {} : shown
    const asks = page.form && !isAnswer(shown) ? await showForm(page, ctx) : {}
    await logAndCommit(db, ctx.actor, accessOf(page, ctx, verdict.people, shownRows(values)))
    return isAnswer(shown) ? { session, answer: shown } : { session, view: page.view, values: { ...values, ...asks } }
  })

const publicPage = async (shell: Shell, page: Page, asked: Asked, db: Context['db'], session: Session | null) => {
  const nobody = {
    worker_id: '',
    name: '',
    role: 'lead_member',
    team_id: null,
    agency: null,
    session_id: null,
  } as const
  const ctx = contextOf(shell, asked, db, session?.actor ?? nobody, shell.now())
  const shown = page.show ? await page.show(ctx) : {}
  return isAnswer(shown) ? { session, answer: shown } : { session, view: page.view, values: shown }
}

const contextOf = (shell: Shell, asked: Asked, db: Context['db'], actor: Context['actor'], now: string): Context => ({
  db,
  actor,
  now,
  today: shell.today(),
  params: asked.params,
  query: Object.fromEntries(asked.query),
  queryAll: name => asked.query.getAll(name),
  address: asked.address,
  render: (view, values) => shell.templates.render(view, { ...values, today: shell.today(), now }),
})

/** How many rows a list showed: `shown` when the page says, else the length of `rows`. */
const shownRows = ({ shown, rows }: TemplateValues): number | null =>
  typeof shown === 'number' ? shown : Array.isArray(rows) ? rows.length : null
