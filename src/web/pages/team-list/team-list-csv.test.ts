import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aMorning } from '../../../../test/a-morning.ts'
import { aChild, anInvolvement } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const NOW = { now: '2026-06-22T08:00:00.000Z' }

const exportsOf = ({ db }: Site) =>
  db.selectFrom('access_log').select(['entity', 'terms', 'shown']).where('action', '=', 'export').execute()

const linesOf = (csv: string) => csv.trim().split('\r\n')

describe('a manager’s list as a file', () => {
  test('holds the children of the page, as asked for, and the log keeps how many were taken out', () =>
    withSite(async site => {
      const { dan, priya, team_id } = await aMorning(site.db)
      const visitor = await site.as(dan)
      const asked = `?team=${team_id}&worker=${priya.worker_id}&sort=child`
      const { html } = await visitor.get(`/team/list/children${asked}`)
      const [, href = ''] = /href="(\/team\/list\/children\/children\.csv[^"]*)"[^>]*>Download as CSV/.exec(html) ?? []
      const file = await visitor.get(href.replaceAll('&amp;', '&'))
      assert.equal(file.status, 200)
      assert.deepEqual(linesOf(file.html), [
        'child,age,about,says,worker,team,on_date',
        'Ava Marsh,6 years,,,Priya Shah,North,2026-03-03',
        'Leo Marsh,4 years,,,Priya Shah,North,2026-03-03',
      ])
      assert.deepEqual(await exportsOf(site), [{ entity: '/team/list/:what', terms: 'children', shown: 2 }])
    }, NOW))

  test('says of drift and of what waits what the page says', () =>
    withSite(async site => {
      const { dan } = await aMorning(site.db)
      const visitor = await site.as(dan)
      assert.match(
        (await visitor.get('/team/list/drift/children.csv')).html,
        /Leo Marsh,4 years,Plan without a contingency,The plan of Mon 11 May 2026 does not say/,
      )
      assert.match((await visitor.get('/team/list/authorise/children.csv')).html, /Ava Marsh,6 years,.*,2026-06-10/)
      assert.equal((await visitor.get('/team/list/nothing/children.csv')).status, 404)
    }, NOW))

  test('holds every line where the page shows the first five hundred; the page says how many there are and filters them all', () =>
    withSite(async site => {
      const { dan, leo, ava } = await aMorning(site.db)
      const run = {
        clock: 'CIN-04',
        subject_table: 'cin_plan',
        started_on: '2026-01-01',
        soon_on: '2026-01-20',
      } as const
      const late = (person_id: string, due_on: string, times: number) =>
        Array.from({ length: times }, () => ({ ...run, person_id, due_on, subject_id: crypto.randomUUID() }))
      await site.db.deleteFrom('clock_run').execute()
      await site.db
        .insertInto('clock_run')
        .values(late(leo, '2026-02-02', 505))
        .execute()
      await site.db
        .insertInto('clock_run')
        .values([{ ...late(ava, '2026-06-02', 1)[0], clock: 'AS-01' } as never])
        .execute()
      const visitor = await site.as(dan)
      const { text, html } = await visitor.get('/team/list/overdue')
      assert.match(text, /North: 506 lines .*The first 500 are shown/)
      assert.doesNotMatch(text, /Ava Marsh/)
      assert.match(html, /<option value="AS-01"/)
      assert.match((await visitor.get('/team/list/overdue?source=AS-01')).text, /North: 1 line .*Ava Marsh/)
      assert.equal(linesOf((await visitor.get('/team/list/overdue/children.csv')).html).length, 507)
    }, NOW))

  test('runs nothing in a spreadsheet, whatever a child was called', () =>
    withSite(async site => {
      const { dan, priya } = await aMorning(site.db)
      await anInvolvement(site.db, await aChild(site.db, { forename: '=HYPERLINK("x")', surname: 'Dale' }), priya)
      const { html } = await (await site.as(dan)).get('/team/list/children/children.csv')
      assert.match(html, /^"'=HYPERLINK\(""x""\) Dale"/m)
    }, NOW))

  test('never holds a restricted child whose list does not name the reader', () =>
    withSite(async site => {
      const { dan, priya, leo, head } = await aMorning(site.db)
      const named = { owner_id: head.worker_id, review_on: '2026-12-01', reason: 'His address must not be known.' }
      await site.db
        .insertInto('restriction')
        .values({ ...named, person_id: leo, level: 'restricted', reason_code: 'confidential_address' })
        .execute()
      const [manager, worker] = [await site.as(dan), await site.as(priya)]
      for (const list of ['children', 'drift', 'overdue', 'red', 'no-oversight'])
        assert.doesNotMatch((await manager.get(`/team/list/${list}/children.csv`)).html, /Leo/, list)
      assert.doesNotMatch((await manager.get(`/team/workers/${priya.worker_id}/children.csv`)).html, /Leo/)
      assert.deepEqual(
        linesOf((await worker.get('/caseload/children.csv')).html).map(line => line.split(',')[0]),
        ['child', 'Ava Marsh'],
      )
    }, NOW))

  test('is for those who answer for the team: not for its workers, nor for another team’s manager', () =>
    withSite(async site => {
      const { dan, priya, other, team_id } = await aMorning(site.db)
      const worker = await site.as(priya)
      for (const address of ['/team/list/children/children.csv', '/team/workers.csv', '/service/teams.csv'])
        assert.equal((await worker.get(address)).status, 403, address)
      const elsewhere = await site.as(other)
      assert.equal((await elsewhere.get(`/team/list/children/children.csv?team=${team_id}`)).status, 403)
      assert.equal((await elsewhere.get(`/team/workers/${priya.worker_id}/children.csv`)).status, 404)
      assert.equal((await (await site.as(dan)).get('/service/teams.csv')).status, 403)
      assert.deepEqual(await exportsOf(site), [])
    }, NOW))
})

describe('the numbers of a team and of a service as a file', () => {
  test('are those of the page, by worker and by team', () =>
    withSite(async site => {
      const { dan, head, team_id } = await aMorning(site.db)
      const workers = linesOf((await (await site.as(dan)).get(`/team/workers.csv?team=${team_id}`)).html)
      assert.match(workers[0] ?? '', /^worker,job_title,fte,children,load,capacity,overdue,/)
      assert.match(workers[1] ?? '', /^Priya Shah,social worker,1,2,2\.25,1,/)
      const teams = linesOf((await (await site.as(head)).get('/service/teams.csv')).html)
      assert.match(teams[1] ?? '', /^North,1,2,2\.25,1,.*,1$/)
      assert.deepEqual(
        (await exportsOf(site)).map(({ entity, shown }) => `${entity} ${shown}`),
        ['/team 1', '/service 1'],
      )
    }, NOW))
})

describe('a worker’s own children as a file', () => {
  test('are those of their page, with what is due and when each was seen', () =>
    withSite(async site => {
      const { priya, dan } = await aMorning(site.db)
      const visitor = await site.as(priya)
      assert.match((await visitor.get('/caseload')).html, /href="\/caseload\/children\.csv"/)
      const lines = linesOf((await visitor.get('/caseload/children.csv?show=plan')).html)
      assert.equal(lines[0], 'child,age,is_lead,status,next_due,due_on,overdue,last_seen_on,last_alone_on,worth_a_look')
      assert.match(lines[1] ?? '', /^Leo Marsh,4 years,yes,plan,/)
      assert.equal(lines.length, 2)
      assert.deepEqual(await exportsOf(site), [{ entity: '/caseload', terms: null, shown: 1 }])
      assert.equal((await (await site.as(dan)).get('/caseload/children.csv')).status, 403)
    }, NOW))
})
