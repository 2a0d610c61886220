import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify'
import { isToken } from '../access/session.ts'
import type { Database } from '../record/database.ts'
import { londonDate, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { addAssets } from './assets.ts'
import { brandOf } from './brand.ts'
import { cookieName } from './cookie.ts'
import { addDraftSaving } from './drafts.ts'
import { answerErrors } from './errors.ts'
import { addressOf, type Page } from './page.ts'
import { PAGES } from './pages/index.ts'
import { addPage } from './route.ts'
import { navigationOf, type Shell } from './shell.ts'
import { addSignIn } from './sign-in.ts'
import { openTemplates } from './templates.ts'

export type ServerOptions = {
  readonly database: Pick<Database, 'db'>
  readonly pages?: readonly Page[]
  readonly now?: () => Moment
  readonly today?: () => PlainDate
  /** Over HTTPS: the cookie says so, and browsers are told to stay there. */
  readonly secure?: boolean
  /** Lifted only by a load test on the same machine. */
  readonly rateLimits?: boolean
  readonly log?: FastifyServerOptions['logger']
  /** How many proxies stand before us, so that rate limits count people and not the proxy. */
  readonly trustProxy?: boolean | string
  /** Further folders of templates: tests have pages of their own. */
  readonly views?: readonly string[]
  /** Told of every bug: tests fail on it. */
  readonly bugs?: (error: unknown) => void
}

const CONTENT = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** Two pages of one address or one name, or one that says not who may open it, stop the server from starting. */
const checkPages = (pages: readonly Page[]) => {
  for (const key of ['id', 'path'] as const) {
    const seen = new Set<string>()
    for (const page of pages) {
      if (seen.has(page[key])) throw new Error(`two pages have the ${key} ${page[key]}`)
      seen.add(page[key])
      if (!page.may) throw new Error(`page ${page.path}: say who may open it`)
    }
  }
}

/** Builds the site over an open database. It listens to nothing yet: call `listen`, or `inject` in tests. */
export const buildServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const pages = options.pages ?? PAGES
  checkPages(pages)
  const now = options.now ?? (() => new Date().toISOString())
  const today = options.today ?? (() => londonDate(now()))
  const secure = options.secure ?? false
  const byId = new Map(pages.map(page => [page.id, page]))
  const pathToId = (id: string, params: Record<string, unknown> = {}, query = {}) => {
    const to = byId.get(id)
    if (!to) throw new Error(`there is no page ${id}`)
    return addressOf(to.path, params, query)
  }
  const { db } = options.database
  const templates = openTemplates({ path_to: pathToId }, options.views)
  const brand = brandOf(db, today)
  const shell: Shell = { db, pages, templates, brand, today, now, secure, navigation: navigationOf(pages) }
  const app = fastify({
    logger: options.log ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
  })
  app.decorateRequest('session', null)
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 2 * 1024 * 1024 })
  await app.register(multipart, {
    limits: { fileSize: 32 * 1024 * 1024, files: 3, fields: 300, fieldSize: 1024 * 1024 },
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
    hsts: secure,
    referrerPolicy: { policy: 'same-origin' },
  })
  if (options.rateLimits ?? true) {
    // A whole authority may come from one address: each session is counted by itself, and only strangers by address.
    const keyGenerator = ({ cookies, ip }: FastifyRequest) => {
      const token = cookies[cookieName(secure)]
      return isToken(token) ? token : ip
    }
    await app.register(rateLimit, { max: 600, timeWindow: '1 minute', keyGenerator })
  }
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    if (routeOptions.url?.startsWith('/assets')) return
    const path = request.url.split('?')[0]
    request.log.info({ method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  answerErrors(app, shell, options.bugs)
  await addAssets(app, brand.now)
  addSignIn(app, shell)
  addDraftSaving(app, shell)
  app.get('/health', { logLevel: 'silent' }, () => ({ ok: true }))
  for (const page of pages) addPage(app, shell, page)
  void brand.read()
  return app
}
