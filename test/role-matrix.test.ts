import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { ROLES, type Role } from '../src/access/roles.ts'
import { startSession } from '../src/access/session.store.ts'
import { newToken, tokenHash } from '../src/access/session.ts'
import { type Database, openDatabase } from '../src/record/database.ts'
import { addressOf, type Page } from '../src/web/page.ts'
import { PAGES } from '../src/web/pages/index.ts'
import { buildServer } from '../src/web/server.ts'
import { freshDatabase } from './database.ts'
import { type Ids, namesOf, theChildren, type Which } from './role-matrix/children.ts'
import { type Expected, expectedFor, expectedOf } from './role-matrix/expected.ts'
import { everyRole } from './role-matrix/roles.ts'
import { theThings } from './role-matrix/things.ts'
import { undone } from './role-matrix/undone.ts'

const NOW = '2026-11-22T10:42:00.000Z'
const CHILDREN = ['own', 'other', 'restricted', 'sensitive', 'unknown'] as const satisfies readonly Which[]
/** Only pages whose address holds this are asked for: `MATRIX=/visits node --test test/role-matrix.test.ts`. */
const ONLY = process.env.MATRIX ?? ''

/** Where one name means different things in different addresses. */
const UNDER: Record<string, Record<string, string>> = {
  '/early-help/:episode': { episode: 'help' },
  '/visits/:visit/correct': { visit: 'held' },
  '/visits/:visit/error': { visit: 'held' },
  '/break-glass/openings/:opening/review': { opening: 'opened' },
  '/children/:person/opened/:opening/known': { opening: 'unlocked' },
  '/inspections/:inspection/check': { inspection: 'unaccepted' },
  '/inspections/:inspection/discard': { inspection: 'unaccepted' },
}

/** Pages that answer otherwise than the table alone would say, each with why. */
const OTHERWISE: Record<string, (role: Role, expected: Expected) => Expected> = {
  // A check is found only by the agency it was asked of: to anybody else there is no such check.
  '/checks/:check': (role, expected) => (role === 'mash_partner' ? expected : 404),
  // The lead member is given packs and minutes, and no paper of another kind.
  '/meetings/:meeting/papers/:paper': (role, expected) => (role === 'lead_member' ? 404 : expected),
}

const paramsOf = (page: Page) => [...page.path.matchAll(/:([a-z_]+)/g)].map(([, name]) => name ?? '')
const isAboutAChild = (page: Page) => paramsOf(page).some(name => name in children.own)

type Visitor = { role: Role; cookie: string; csrf: string }
let site: Database[] = []
let app: FastifyInstance
let visitors: Visitor[] = []
let children: Record<Which, Ids>
let things: Ids
let tried = 0
const bugs: unknown[] = []

before(async () => {
  const url = await freshDatabase()
  const owner = openDatabase(url, { connections: 1 })
  const web = openDatabase(url, { web: true, connections: 4 })
  site = [owner, web]
  const staff = await everyRole(owner.db)
  children = await theChildren(owner.db, staff)
  things = await theThings(owner.db, staff)
  for (const [role, actor] of staff.of) {
    const [token, csrf] = [newToken(), newToken()]
    const account = await owner.db
      .insertInto('account')
      .values({ worker_id: actor.worker_id, username: role, password_hash: '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await startSession(owner.db, { account_id: account.id, token_hash: tokenHash(token), csrf_token: csrf, now: NOW })
    visitors.push({ role, cookie: `golden-thread=${token}`, csrf })
  }
  app = await buildServer({
    database: { db: undone(web.db) },
    rateLimits: false,
    now: () => NOW,
    bugs: error => bugs.push(error),
  })
})

after(async () => {
  await app.close()
  for (const database of site) await database.close()
  visitors = []
})

/** The address of a page about this child; names what the fixture cannot make. */
const addressFor = (page: Page, which: Which): string => {
  const params = Object.fromEntries(
    paramsOf(page).map(name => {
      const key = UNDER[page.path]?.[name] ?? name
      const value = children[which][key] ?? things[key]
      if (!value) throw new Error(`${page.path}: test/role-matrix makes no :${name}`)
      return [name, value]
    }),
  )
  return addressOf(page.path, params)
}

const ask = async (method: 'GET' | 'POST', address: string, { cookie, csrf }: Visitor) => {
  tried += 1
  const once = crypto.randomUUID()
  const reply = await app.inject({
    method,
    url: address,
    headers: { cookie, ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }) },
    ...(method === 'POST' && { payload: new URLSearchParams({ _csrf: csrf, _once: once }).toString() }),
  })
  return { status: reply.statusCode, body: reply.body, location: reply.headers.location ?? '' }
}

type Reply = Awaited<ReturnType<typeof ask>>

/** Whether it opened: a page, or a form that says what is missing, or an act done. Refused or not found is what it says. */
const opened = ({ status, location }: Reply): Expected | number | string => {
  if (status === 303) return location.startsWith('/sign-in') ? 'sign in first' : 'open'
  return status === 200 || status === 409 || status === 422 ? 'open' : status
}

/** An answer without what differs each time: ids and tokens. */
const withoutIds = ({ status, body }: Reply) =>
  `${status} ${body.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replaceAll(/value="[\w-]{43}"/g, 'TOKEN')}`

const methodsOf = (page: Page) => (page.form ? (['GET', 'POST'] as const) : (['GET'] as const))
const permissionOf = (page: Page, method: 'GET' | 'POST') =>
  method === 'POST' && page.act && page.may !== 'public' && page.may !== 'signed-in' ? page.act.may : page.may

const expectation = (page: Page, method: 'GET' | 'POST', role: Role, which: Which): Expected => {
  const { may } = page
  if (may === 'public' || may === 'signed-in') return 'open'
  const byPerson = paramsOf(page).includes('person')
  const seen = expectedFor(may, role, which, byPerson)
  const permission = permissionOf(page, method)
  const done = seen === 'open' && permission !== 'public' && permission !== 'signed-in'
  const expected = done ? expectedFor(permission, role, which, byPerson) : seen
  return OTHERWISE[page.path]?.(role, expected) ?? expected
}

const leaksIn = (reply: Reply, role: Role) =>
  (['restricted', 'sensitive'] as const)
    .filter(which => which === 'restricted' || role !== 'head_of_service')
    .flatMap(which => namesOf(which).filter(name => reply.body.includes(name)))

/** Everything that is wrong with one page, asked for by everybody about everybody. */
const faultsOf = async (page: Page): Promise<string[]> => {
  const faults: string[] = []
  for (const method of methodsOf(page)) {
    for (const visitor of visitors) {
      const { role } = visitor
      const said = new Map<Which, string>()
      for (const which of isAboutAChild(page) ? CHILDREN : (['own'] as const)) {
        const reply = await ask(method, addressFor(page, which), visitor)
        const expected = isAboutAChild(page)
          ? expectation(page, method, role, which)
          : (OTHERWISE[page.path]?.(role, expectedOf(permissionOf(page, method), role)) ??
            expectedOf(permissionOf(page, method), role))
        const got = opened(reply)
        if (bugs.length > 0) faults.push(`${method} as ${role}, ${which} child: ${String(bugs.splice(0)[0])}`)
        else if (got !== expected) faults.push(`${method} as ${role}, ${which} child: ${got}, not ${expected}`)
        for (const name of leaksIn(reply, role)) faults.push(`${method} as ${role}, ${which} child: shows ${name}`)
        said.set(which, withoutIds(reply))
      }
      if (said.get('restricted') !== said.get('unknown'))
        faults.push(`${method} as ${role}: a restricted child and an unknown one are answered differently`)
    }
  }
  return faults
}

describe('every page and every act, as every role, for an own, another team’s, a restricted and an unknown child', () => {
  test(`each of the ${Object.keys(ROLES).length} roles has somebody who can sign in`, () =>
    assert.equal(visitors.length, Object.keys(ROLES).length))

  for (const page of PAGES.filter(({ path }) => path.includes(ONLY))) {
    test(`${page.path} answers as the permissions table says`, async () => assert.deepEqual(await faultsOf(page), []))
  }

  test('the combinations tried', t => t.diagnostic(`${tried} requests: page, act, role and child`))
})
