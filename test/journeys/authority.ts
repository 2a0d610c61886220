import { after } from 'node:test'
import type { Page } from 'playwright-core'
import { newToken, tokenHash } from '../../src/access/session.ts'
import { ALSO_NIGHTLY } from '../../src/cli/also-nightly.ts'
import { issuePastPacks } from '../../src/cli/past-packs.ts'
import { agreePastSelfEvaluation } from '../../src/cli/past-self-evaluation.ts'
import { rebuildClocks } from '../../src/clocks/clock-run.store.ts'
import { buildAldermere } from '../../src/demonstration/aldermere.ts'
import { keepPastChecks } from '../../src/demonstration/past-checks.store.ts'
import { settleAldermere } from '../../src/demonstration/settle.ts'
import { runNight } from '../../src/practice/nightly.ts'
import { type Db, openDatabase } from '../../src/record/database.ts'
import { buildServer } from '../../src/web/server.ts'
import { withBrowser } from '../browser.ts'
import { freshDatabase } from '../database.ts'
import { mergeOnePair } from '../two-records.ts'

/** A Monday. Aldermere is built to it, and the site's clock stands on it. */
export const TODAY = '2026-11-23'

/** One child of Dan's team whose record is sensitive, with Dan and the child's worker on its list. */
const restrictOne = async (db: Db) => {
  const dan = await db
    .selectFrom('worker')
    .innerJoin('account', 'account.worker_id', 'worker.id')
    .where('account.username', '=', 'dan')
    .select(['worker.id', 'worker.team_id'])
    .executeTakeFirstOrThrow()
  const child = await db
    .selectFrom('involvement')
    .innerJoin('worker', 'worker.id', 'involvement.worker_id')
    .where('involvement.team_id', '=', dan.team_id)
    .where('involvement.end_at', 'is', null)
    .where('worker.full_name', '<>', 'Priya Sandhu')
    .select(['involvement.person_id', 'involvement.worker_id'])
    .orderBy('involvement.person_id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('restriction')
    .values({
      person_id: child.person_id,
      level: 'sensitive',
      reason_code: 'staff_family',
      reason: 'Her aunt works in the MASH.',
      owner_id: dan.id,
      review_on: '2027-05-24',
    })
    .onConflict(clash => clash.doNothing())
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('restriction_member')
    .values([dan.id, child.worker_id].map(worker_id => ({ restriction_id: id, worker_id })))
    .execute()
}

/** The call that came last told of a grandmother, whom nobody has looked for on record yet. */
const tellOfAnAdult = async (db: Db) => {
  const { about_id, person_id } = await db
    .selectFrom('contact')
    .select(['about_id', 'person_id'])
    .where('decided_at', 'is', null)
    .orderBy('received_at', 'desc')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('person')
    .values({ forename: 'Maureen', surname: 'Marsh', sex: 'F' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('relationship').values({ from_person: id, to_person: person_id, type: 'grandparent' }).execute()
  await db.insertInto('contact_adult').values({ about_id, person_id: id, type: 'grandparent' }).execute()
}

type Open = { base: string; db: Db; close(): Promise<void> }

const open = async (): Promise<Open> => {
  const url = await freshDatabase()
  const owner = openDatabase(url, { connections: 4 })
  const { unsettled } = await buildAldermere(owner.db, { people: 400, years: 3, today: TODAY })
  await restrictOne(owner.db)
  await tellOfAnAdult(owner.db)
  await rebuildClocks(owner.db)
  await settleAldermere(owner.db, TODAY, unsettled)
  await runNight(owner.db, TODAY, ALSO_NIGHTLY)
  await issuePastPacks(owner.db, TODAY)
  await agreePastSelfEvaluation(owner.db, TODAY)
  await keepPastChecks(owner.db, TODAY)
  await mergeOnePair(owner.db)
  const web = openDatabase(url, { web: true, connections: 6 })
  let minute = 0
  // Each question is asked a little later than the one before, within one working morning.
  const now = () => new Date(Date.parse(`${TODAY}T09:30:00.000Z`) + minute++ * 100).toISOString()
  const app = await buildServer({ database: web, rateLimits: false, today: () => TODAY, now })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const close = async () => {
    await app.close()
    await web.close()
    await owner.close()
  }
  return { base, db: owner.db, close }
}

let opened: Promise<Open> | undefined

after(async () => {
  await (await opened)?.close()
})

/** A small Aldermere with its site, made once for all the journeys. `page` is a browser in which nobody has signed in. */
export const inAldermere = async (
  walk: (site: { page: Page; db: Db; base: string }) => Promise<void>,
  options: { width?: number; height?: number; javaScriptEnabled?: boolean } = {},
): Promise<void> => {
  opened ??= open()
  const { base, db } = await opened
  await withBrowser(async context => walk({ page: await context.newPage(), db, base }), { ...options, baseURL: base })
}

/** Signs in as one of Aldermere's people; whoever was signed in before is signed out. */
export const signInAs = async (page: Page, username: string): Promise<void> => {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.locator('#username').fill(username)
  await page.locator('#password').fill('golden-thread')
  await Promise.all([
    page.waitForURL(url => !url.pathname.startsWith('/sign-in')),
    page.locator('#password').press('Enter'),
  ])
}

/** A session of one of Aldermere's people, begun without the sign-in page; gives its cookie. */
export const sessionOf = async (db: Db, username: string): Promise<{ name: string; value: string }> => {
  const account = await db.selectFrom('account').select('id').where('username', '=', username).executeTakeFirstOrThrow()
  const token = newToken()
  await db
    .insertInto('session')
    .values({
      account_id: account.id,
      token_hash: tokenHash(token),
      csrf_token: newToken(),
      expires_at: '2099-01-01T00:00:00Z',
    })
    .execute()
  return { name: 'golden-thread', value: token }
}
