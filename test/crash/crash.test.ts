import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { verifyAudit } from '../../src/access/audit.store.ts'
import { newToken, tokenHash } from '../../src/access/session.ts'
import { openDatabase } from '../../src/record/database.ts'
import { embeddedPostgres } from '../../src/record/embedded-postgres.ts'
import { migrate } from '../../src/record/migrate.ts'
import { aChild, anInvolvement, aReferral, aTeam, aWorker } from '../builders.ts'

/** Three in the ordinary run; `CRASHES=50 npm run crash` for the long one. */
const ROUNDS = Number(process.env.CRASHES ?? 3)
const WRITERS = 6

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A data folder with one manager who is signed in, and for each writer a child to decide about and one to draft about. */
const prepared = async (folder: string) => {
  const server = await embeddedPostgres(folder)
  await migrate(server.url)
  const { db, close } = openDatabase(server.url)
  const { team_id } = await aTeam(db)
  const manager = await aWorker(db, 'team_manager', { team_id })
  const account = await db
    .insertInto('account')
    .values({ worker_id: manager.worker_id, username: 'manager', password_hash: 'none' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const token = newToken()
  await db
    .insertInto('session')
    .values({
      account_id: account.id,
      token_hash: tokenHash(token),
      csrf_token: 'csrf',
      expires_at: '2099-01-01T00:00:00Z',
    })
    .execute()
  const children = await Promise.all(
    Array.from({ length: WRITERS * 2 }, async () => {
      const child = await aChild(db)
      await aReferral(db, child, { team_id })
      await anInvolvement(db, child, manager)
      return child
    }),
  )
  await close()
  await server.stop()
  const pairs = children.slice(0, WRITERS).map((child, n) => [child, children[WRITERS + n] ?? child] as const)
  return { token, pairs }
}

const started = async (folder: string, port: number) => {
  const site = spawn(process.execPath, ['src/cli/launch.js', 'start'], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  site.stdout?.on('data', chunk => {
    said += chunk
  })
  site.stderr?.on('data', chunk => {
    said += chunk
  })
  for (let tries = 0; tries < 600; tries++) {
    if (said.includes('Golden Thread is at')) return site
    if (site.exitCode !== null) break
    await setTimeout(50)
  }
  throw new Error(`The site did not start: ${said}`)
}

const killBoth = async (site: ChildProcess, folder: string) => {
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const gone = new Promise(resolve => site.on('exit', resolve))
  process.kill(postmaster, 'SIGKILL')
  site.kill('SIGKILL')
  await gone
}

type Said = { decisions: Set<string>; drafts: Map<string, { sent: number; kept: number }> }

/** One person writing as fast as they are answered: a decision, then a little more of a draft, until the machine dies. */
const writing = async (
  at: string,
  token: string,
  [child, other]: readonly [string, string],
  round: number,
  said: Said,
) => {
  const post = (path: string, fields: Record<string, string>) =>
    fetch(at + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `golden-thread=${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ _csrf: 'csrf', ...fields }),
    })
  const draft = said.drafts.get(other) ?? { sent: 0, kept: 0 }
  said.drafts.set(other, draft)
  for (let n = 0; ; n++) {
    try {
      const what = `round ${round} child ${child} decision ${n}`
      const decided = await post(`/children/${child}/decisions/new`, {
        _once: randomUUID(),
        kind: 'oversight',
        'decided_on-day': '20',
        'decided_on-month': '11',
        'decided_on-year': '2026',
        what,
        rationale: 'Nothing that was answered may be lost, whatever happens next.',
        read: 'chronology',
        has_action: 'no',
      })
      if (decided.status === 303) said.decisions.add(what)
      else throw new Error(`${decided.status}: ${(await decided.text()).slice(0, 4000)}`)
      draft.sent += 1
      const saved = await post('/drafts/save', {
        _page: `/children/${other}/decisions/new`,
        _form: 'decision',
        what: String(draft.sent),
      })
      if (saved.status === 200) draft.kept = draft.sent
      else throw new Error(`${saved.status}: ${await saved.text()}`)
    } catch (error) {
      if (error instanceof TypeError) return
      if (error instanceof Error && error.message.startsWith('503')) return
      throw error
    }
  }
}

test(`nothing that was answered is lost when the site and the database are killed ${ROUNDS} times`, {
  timeout: 20 * 60_000,
}, async t => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-crash-'))
  const { token, pairs } = await prepared(folder)
  const port = await freePort()
  const said: Said = { decisions: new Set(), drafts: new Map() }
  for (let round = 1; round <= ROUNDS; round++) {
    const site = await started(folder, port)
    const writers = pairs.map(pair => writing(`http://127.0.0.1:${port}`, token, pair, round, said))
    // In the middle of the stream: once a few dozen have been answered, at no particular point of the next.
    const enough = said.decisions.size + 10 + ((round * 7) % 30)
    for (let tries = 0; said.decisions.size < enough && tries < 500; tries++) await setTimeout(20)
    await setTimeout((round * 13) % 40)
    await killBoth(site, folder)
    await Promise.all(writers)
  }
  const server = await embeddedPostgres(folder)
  const { db, close } = openDatabase(server.url)
  try {
    const there = await db.selectFrom('decision').select(['id', 'what']).execute()
    const lost = [...said.decisions].filter(what => !there.some(row => row.what === what))
    assert.deepEqual(lost, [], 'decisions that were answered and are not there')
    assert.equal(new Set(there.map(row => row.what)).size, there.length, 'a decision was written twice')
    const logged = new Set(
      (
        await db
          .selectFrom('access_log')
          .select('entity_id')
          .where('entity', '=', 'decision')
          .where('action', '=', 'create')
          .execute()
      ).map(row => row.entity_id),
    )
    assert.deepEqual(
      there.filter(row => !logged.has(row.id)),
      [],
      'decisions that the log does not know',
    )
    const drafts = await db.selectFrom('form_draft').select(['page', 'typed']).execute()
    for (const [child, { kept, sent }] of said.drafts) {
      const draft = drafts.find(each => each.page.includes(child))?.typed as { what?: string } | undefined
      const found = Number(draft?.what ?? 0)
      assert.ok(found >= kept && found <= sent, `the draft for ${child} says ${found}; ${kept} was answered`)
    }
    const audit = await verifyAudit(db)
    assert.deepEqual(audit.faults, [])
    t.diagnostic(
      `${said.decisions.size} decisions answered and found, ${drafts.length} drafts found, ${audit.rows} rows of the access log verified`,
    )
  } finally {
    await close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the site brings its database back when that alone is killed, and says meanwhile that it cannot be reached', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-crash-'))
  const { token, pairs } = await prepared(folder)
  const port = await freePort()
  const site = await started(folder, port)
  const ask = () =>
    fetch(`http://127.0.0.1:${port}/children/${pairs[0]?.[0]}`, { headers: { cookie: `golden-thread=${token}` } })
  try {
    assert.equal((await ask()).status, 200)
    process.kill(Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    const answers: number[] = []
    for (let tries = 0; tries < 300 && answers.at(-1) !== 200; tries++) {
      await setTimeout(100)
      answers.push((await ask()).status)
    }
    assert.equal(answers.at(-1), 200)
    assert.deepEqual([...new Set(answers)].sort(), answers.length > 1 ? [200, 503] : [200])
  } finally {
    await killBoth(site, folder)
    rmSync(folder, { recursive: true, force: true })
  }
})
