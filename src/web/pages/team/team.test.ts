import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aMorning } from '../../../../test/a-morning.ts'
import { aChild, aContact, aTeam, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'
import { writeDrift } from '../../../practice/drift/drift.store.ts'
import { escalateDrift } from '../../../practice/drift/escalate.store.ts'
import type { Db } from '../../../record/database.ts'

const TODAY = '2026-06-22'
const NOW = { now: `${TODAY}T08:00:00.000Z` }

describe('the team manager’s morning', () => {
  test('says what waits and how long, how each worker stands, and what drifts and why', () =>
    withSite(async ({ db, as }) => {
      const { dan, ava, kai } = await aMorning(db)
      const { status, text, html } = await (await as(dan)).get('/team')
      assert.equal(status, 200)
      assert.match(text, /Authorise 1 assessment Ava Marsh , 6 years since Wed 10 Jun, 12 days ago/)
      assert.match(text, /Allocate 1 child Kai Dale/)
      assert.match(html, new RegExp(`href="/children/${kai}/allocate"`))
      assert.match(text, /Priya Shah social worker 2 2.25 of 1 over/)
      assert.match(
        text,
        /The plan of Mon 11 May 2026 does not say what will happen if things do not get better for Leo\./,
      )
      assert.match(html, new RegExp(`href="/children/${ava}/drift/`))
      assert.match(text, /2 no decision in 90 days/)
    }, NOW))

  test('every number opens to its lines', () =>
    withSite(async ({ db, as }) => {
      const { dan, priya, team_id } = await aMorning(db)
      const visitor = await as(dan)
      const { html } = await visitor.get('/team')
      const links = [...html.matchAll(/href="(\/team\/list\/[^"]+)"/g)].map(([, href]) =>
        (href ?? '').replaceAll('&amp;', '&'),
      )
      assert.ok(links.length >= 10)
      for (const href of new Set(links)) {
        const list = await visitor.get(href)
        assert.equal(list.status, 200, href)
        const shown = new RegExp(
          `href="${href.replaceAll('&', '&amp;').replaceAll('?', '\\?')}"[^>]*>\\s*(?:<span class="gt-stat__value">)?(\\d+)`,
        ).exec(html)?.[1]
        if (shown) assert.match(list.text, new RegExp(`: ${shown} lines?\\b`), href)
      }
      const list = await visitor.get(`/team/list/drift?team=${team_id}&worker=${priya.worker_id}`)
      assert.match(list.text, /Plan without a contingency/)
      assert.doesNotMatch(list.text, /Kai Dale/)
      assert.equal((await visitor.get('/team/list/nothing')).status, 404)
    }, NOW))

  test('a worker’s row opens to their children', () =>
    withSite(async ({ db, as }) => {
      const { dan, priya } = await aMorning(db)
      const { text } = await (await as(dan)).get(`/team/workers/${priya.worker_id}`)
      assert.match(text, /Leo Marsh , 4 years Child in need plan since Mon 11 May 2026/)
      assert.match(text, /Ava Marsh , 6 years Waiting to be authorised/)
      assert.match(text, /never \(never\)/)
    }, NOW))

  test('another’s team is not theirs to look at; a social worker has no such page; an empty team says so', () =>
    withSite(async ({ db, as }) => {
      const { team_id, other, priya } = await aMorning(db)
      assert.equal((await (await as(other)).get(`/team?team=${team_id}`)).status, 403)
      assert.equal((await (await as(other)).get(`/team/workers/${priya.worker_id}`)).status, 404)
      assert.equal((await (await as(priya)).get('/team')).status, 403)
      const { text } = await (await as(other)).get('/team')
      assert.match(text, /Nobody holds children in this team/)
      assert.match(text, /No child’s case shows drift/)
    }, NOW))

  test('a child hidden by a restriction, or about whom a conflict is declared, is in no list', () =>
    withSite(async ({ db, as }) => {
      const { dan, priya, leo, ava, kai } = await aMorning(db)
      const named = { owner_id: dan.worker_id, review_on: '2026-12-01' }
      await db
        .insertInto('restriction')
        .values({
          ...named,
          person_id: leo,
          level: 'restricted',
          reason_code: 'confidential_address',
          reason: 'His address must not be known.',
        })
        .execute()
      for (const person_id of [ava, kai]) {
        await db
          .insertInto('conflict_of_interest')
          .values({ person_id, worker_id: dan.worker_id, relation: 'friend', declared_on: '2026-01-01' })
          .execute()
      }
      const visitor = await as(dan)
      for (const href of [
        '/team',
        `/team/workers/${priya.worker_id}`,
        '/team/list/children',
        '/team/list/drift',
        '/team/list/allocate',
        '/team/list/authorise',
        '/team/list/overdue',
      ])
        assert.doesNotMatch((await visitor.get(href)).text, /Leo|Ava|Kai/, href)
    }, NOW))
})

describe('what is counted and what is listed', () => {
  const closing = (db: Db, person_id: string, owner_id: string, level: 'restricted' | 'sensitive' | 'sealed') =>
    db
      .insertInto('restriction')
      .values({
        person_id,
        level,
        reason_code: 'other',
        reason: 'Told in confidence.',
        owner_id,
        review_on: '2026-12-01',
      })
      .execute()

  test('a restricted child is in the numbers of the worker, the team and the service, and named nowhere', () =>
    withSite(async ({ db, as }) => {
      const { dan, director, priya, leo } = await aMorning(db)
      const manager = await as(dan)
      const before = (await manager.get('/team')).text
      assert.match(before, /Priya Shah social worker 2 2.25 of 1 over/)
      await closing(db, leo, director.worker_id, 'restricted')
      const seen = await manager.get('/team')
      assert.match(seen.text, /Priya Shah social worker 2 2.25 of 1 over/)
      assert.equal(/(\d+) signs of drift/.exec(seen.text)?.[1], /(\d+) signs of drift/.exec(before)?.[1])
      assert.match(seen.text, /Plan without a contingency 1 sign All 1 Of restricted records, not listed for you/)
      const list = await manager.get('/team/list/children')
      assert.match(
        list.text,
        /North: 1 line .*Ava Marsh.*And 1 restricted record, counted in the numbers and not listed/,
      )
      const only = await manager.get('/team/list/drift?source=no-contingency')
      assert.match(only.text, /North: 0 lines .*And 1 restricted record/)
      assert.doesNotMatch(only.text, /No child’s case shows drift/)
      const worker = await manager.get(`/team/workers/${priya.worker_id}`)
      assert.match(worker.text, /2 children .*And 1 restricted record, counted above and not listed for you/)
      for (const { html } of [seen, list, only, worker]) assert.doesNotMatch(html, new RegExp(`Leo|${leo}`))
      assert.match((await (await as(director)).get('/service')).text, /North 1 worker 2 225% over/)
    }, NOW))

  test('a sealed record is not counted either, nor one about which a conflict is declared', () =>
    withSite(async ({ db, as }) => {
      const { dan, director, leo, ava } = await aMorning(db)
      await closing(db, leo, director.worker_id, 'sealed')
      const manager = await as(dan)
      assert.match((await manager.get('/team')).text, /Priya Shah social worker 1 1.25 of 1 over/)
      assert.doesNotMatch((await manager.get('/team/list/children')).text, /restricted record/)
      assert.match((await (await as(director)).get('/service')).text, /North 1 worker 2 /)
      await db
        .insertInto('conflict_of_interest')
        .values({ person_id: ava, worker_id: dan.worker_id, relation: 'friend', declared_on: '2026-01-01' })
        .execute()
      assert.match((await manager.get('/team')).text, /Priya Shah social worker 0 0 of 1/)
    }, NOW))

  test('a child whose referral is not decided waits under Decide alone, and under Allocate once it is', () =>
    withSite(async ({ db, as }) => {
      const { dan, kai } = await aMorning(db)
      await db
        .updateTable('case_episode')
        .set({ decided_at: null, decided_by: null })
        .where('person_id', '=', kai)
        .execute()
      const manager = await as(dan)
      const undecided = (await manager.get('/team')).text
      assert.match(undecided, /0 without a worker/)
      assert.match(undecided, /Decide 1 referral Kai Dale .*Allocate 0 children Nothing waits/)
      assert.doesNotMatch((await manager.get('/team/list/allocate')).text, /Kai/)
      assert.doesNotMatch((await manager.get('/team/list/unallocated')).text, /Kai/)
      const decided = { decided_at: '2026-06-19T12:00:00.000Z', decided_by: dan.worker_id }
      await db.updateTable('case_episode').set(decided).where('person_id', '=', kai).execute()
      assert.match((await manager.get('/team')).text, /Decide 0 referrals Nothing waits\. Allocate 1 child Kai Dale/)
    }, NOW))
})

describe('the front door', () => {
  test('begins with whoever is in danger now; another team’s page does not', () =>
    withSite(async ({ db, as }) => {
      const { team_id } = await aTeam(db, { name: 'MASH', function: 'front_door' })
      const marcus = await aWorker(db, 'mash_manager', { team_id })
      const child = await aChild(db)
      await aContact(db, child, { received_at: '2026-06-22T07:30:00.000Z', is_immediate_danger: true, rag: 'red' })
      const { text } = await (await as(marcus)).get('/team')
      assert.match(text, /MASH In danger now: consider a strategy discussion 1 contact .* Leo Marsh , 4 years: Schools/)
      assert.doesNotMatch((await (await as(await aWorker(db, 'team_manager'))).get('/team')).text, /In danger now/)
    }, NOW))

  test('its drift is about children nobody holds: the MASH manager sees it, and the head of service when it was passed up', () =>
    withSite(async ({ db, as }) => {
      const { team_id, service_id } = await aTeam(db, { name: 'MASH', function: 'front_door' })
      const marcus = await aWorker(db, 'mash_manager', { team_id })
      const head = await aWorker(db, 'head_of_service', { team_id: service_id })
      const child = await aChild(db)
      await aContact(db, child, { received_at: '2026-06-15T09:00:00.000Z', created_at: '2026-06-15T09:10:00.000Z' })
      await writeDrift(db, await runClocks(db, [child]), TODAY)
      await escalateDrift(db, TODAY)
      assert.match((await (await as(marcus)).get('/team')).text, /Contact waiting past its time for a decision 1 sign/)
      const { text } = await (await as(head)).get('/service')
      assert.match(text, /MASH 0 workers 0 – 0 0 0 1 1 0/)
      assert.match(text, /Passed up to you 1 sign of drift/)
    }, NOW))
})

describe('the service', () => {
  test('shows its teams by heat, the children for whom most has gone wrong, and what was passed up', () =>
    withSite(async ({ db, as }) => {
      const { head, director, team_id, leo } = await aMorning(db)
      await escalateDrift(db, TODAY)
      await escalateDrift(db, '2026-09-01')
      for (const actor of [head, director]) {
        const { status, text, html } = await (await as(actor)).get('/service')
        assert.equal(status, 200)
        assert.match(text, /North 1 worker 2 225% over/)
        assert.match(html, new RegExp(`href="/team\\?team=${team_id}"`))
        assert.match(html, new RegExp(`href="/children/${leo}"`))
        assert.match(text, /Authorise 1 assessment/)
      }
      const { text } = await (await as(head)).get('/service')
      assert.match(text, /Passed up to you [1-9]\d* signs? of drift nobody answered in time/)
      assert.match((await (await as(head)).get(`/team?team=${team_id}`)).text, /Priya Shah/)
      assert.equal((await (await as(head)).get('/team')).status, 200)
    }, NOW))
})
