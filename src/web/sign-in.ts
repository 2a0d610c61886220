import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { demonstrationPersonas } from '../access/account.store.ts'
import { logAccess } from '../access/audit.store.ts'
import { DEMONSTRATION_PASSWORD } from '../access/password.ts'
import { endSession, findSession } from '../access/session.store.ts'
import { isToken, tokenHash } from '../access/session.ts'
import { signIn } from '../access/sign-in.ts'
import { cookieName, cookieOptions } from './cookie.ts'
import { isOwnToken } from './form-page.ts'
import { type Shell, shellValues } from './shell.ts'

const VIEW = 'pages/sign-in/sign-in.njk'
const REFUSED = 'The name or the password is not right. After five wrong tries an account waits for fifteen minutes.'

/** An address of ours to go back to: anything else leads home, and never to another site. */
export const safeBack = (given: unknown): string =>
  typeof given === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(given) && !given.startsWith('/sign-') ? given : '/'

/** Whether a post came from our own pages: there is no session yet whose token could say so. */
const isOurs = ({ headers }: FastifyRequest): boolean => {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

type Given = { username?: string; password?: string; back?: string; _csrf?: string }

/** Signing in and out. */
export const addSignIn = (app: FastifyInstance, shell: Shell): void => {
  shell.templates.compile(VIEW)
  const name = cookieName(shell.secure)
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    refused: string | null,
    given: Given,
  ) => {
    const personas = await demonstrationPersonas(shell.db)
    const at = { address: '/sign-in', today: shell.today(), now: shell.now() }
    const html = shell.templates.render(VIEW, {
      ...shellValues(shell, null, at),
      personas,
      demonstration_password: DEMONSTRATION_PASSWORD,
      refused,
      back_to: safeBack(given.back),
      username: given.username ?? '',
      signed_out: new URLSearchParams(request.url.split('?')[1]).has('signed-out'),
    })
    return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
  }
  app.get('/sign-in', (request, reply) => show(request, reply, 200, null, request.query as Given))

  const byAddress = ({ ip }: FastifyRequest) => ip
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute', keyGenerator: byAddress } } }
  app.post('/sign-in', limited, async (request, reply) => {
    const given = (request.body ?? {}) as Given
    const { username = '', password = '' } = given
    if (!isOurs(request) || typeof username !== 'string' || typeof password !== 'string' || password.length > 1000) {
      return show(request, reply, 403, REFUSED, {})
    }
    const signed = await shell.db.transaction().execute(async db => {
      const made = await signIn(db, { username, password, now: shell.now() })
      const session = made ? await findSession(db, tokenHash(made.token), shell.now()) : null
      if (session) await logAccess(db, session.actor, [{ action: 'sign_in', entity: 'session', entity_id: session.id }])
      return made
    })
    if (!signed) return show(request, reply, 422, REFUSED, given)
    return reply.setCookie(name, signed.token, cookieOptions(shell.secure)).redirect(safeBack(given.back), 303)
  })

  app.post('/sign-out', async (request, reply) => {
    const token = request.cookies[name]
    await shell.db.transaction().execute(async db => {
      const session = isToken(token) ? await findSession(db, tokenHash(token), shell.now()) : null
      if (!session || !isOwnToken(request.body as Record<string, string>, session.csrf_token)) return
      await logAccess(db, session.actor, [{ action: 'sign_out', entity: 'session', entity_id: session.id }])
      await endSession(db, session.id, shell.now())
    })
    return reply.clearCookie(name, cookieOptions(shell.secure)).redirect('/sign-in?signed-out', 303)
  })
}
