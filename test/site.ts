import type { FastifyInstance } from 'fastify'
import type { Actor } from '../src/access/actor.ts'
import { startSession } from '../src/access/session.store.ts'
import { newToken, tokenHash } from '../src/access/session.ts'
import { type Db, openDatabase } from '../src/record/database.ts'
import type { Page } from '../src/web/page.ts'
import { buildServer } from '../src/web/server.ts'
import { freshDatabase } from './database.ts'

/** What came back, as a reader sees it: the status, the words, where it leads. */
export type Seen = { status: number; html: string; text: string; location: string | null }
type Fields = Record<string, string | readonly string[]>
export type Visitor = {
  csrf: string
  cookie: string
  get(path: string): Promise<Seen>
  /** Posts a form with the session's token, and a one-time token of its own unless `fields` has one. */
  post(path: string, fields?: Fields): Promise<Seen>
}
export type Site = {
  app: FastifyInstance
  /** The owner's database, for looking at what was written. */
  db: Db
  as(actor: Actor): Promise<Visitor>
  nobody: Visitor
  /** Sets the clock of the site. */
  at(now: string): void
}

const textOf = (html: string) =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

/** The real site over a fresh, real database. Every bug the site answers with "Sorry" fails the test that caused it. */
export const withSite = async (
  work: (site: Site) => Promise<void>,
  {
    pages,
    views,
    now = '2026-11-22T10:42:00.000Z',
  }: { pages?: readonly Page[]; views?: readonly string[]; now?: string } = {},
): Promise<void> => {
  const url = await freshDatabase()
  const [owner, web] = [openDatabase(url, { connections: 2 }), openDatabase(url, { web: true, connections: 4 })]
  const bugs: unknown[] = []
  let clock = now
  const app = await buildServer({
    database: web,
    pages,
    views,
    rateLimits: false,
    now: () => clock,
    bugs: error => bugs.push(error),
  })
  const visitor = (csrf: string, cookie: string): Visitor => {
    const ask = async (method: 'GET' | 'POST', path: string, fields: Fields = {}): Promise<Seen> => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries({ _csrf: csrf, _once: crypto.randomUUID(), ...fields })) {
        for (const one of [value].flat()) body.append(name, one)
      }
      const posted = {
        payload: body.toString(),
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      }
      const reply = await app.inject({ method, url: path, ...(method === 'POST' ? posted : { headers: { cookie } }) })
      if (bugs.length > 0) throw bugs[0]
      return {
        status: reply.statusCode,
        html: reply.body,
        text: textOf(reply.body),
        location: reply.headers.location ?? null,
      }
    }
    return { csrf, cookie, get: path => ask('GET', path), post: (path, fields) => ask('POST', path, fields) }
  }
  const as = async (actor: Actor): Promise<Visitor> => {
    const [token, csrf] = [newToken(), newToken()]
    const account = await owner.db
      .insertInto('account')
      .values({ worker_id: actor.worker_id, username: crypto.randomUUID(), password_hash: '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await startSession(owner.db, { account_id: account.id, token_hash: tokenHash(token), csrf_token: csrf, now: clock })
    return visitor(csrf, `golden-thread=${token}`)
  }
  try {
    await work({
      app,
      db: owner.db,
      as,
      nobody: visitor('', ''),
      at: later => {
        clock = later
      },
    })
  } finally {
    await app.close()
    await web.close()
    await owner.close()
  }
}
