import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anAssessment, aReferral, aTeam, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import type { Actor } from '../../../access/actor.ts'
import type { Role } from '../../../access/roles.ts'
import { runClocks } from '../../../clocks/clock-run.store.ts'
import { recordMonths } from '../../../measures/record-months.ts'
import type { Db } from '../../../record/database.ts'

/** Two teams with children assessed on 8 May (in time) and 11 May (late), one of them restricted; and somebody of each role. */
const authority = async (db: Db) => {
  const { team_id, service_id } = await aTeam(db, { name: 'Harbour' })
  const other = await aTeam(db, { name: 'Moor', service_id })
  const worker = await aWorker(db, 'social_worker', { team_id })
  const away = await aWorker(db, 'social_worker', { team_id: other.team_id })
  const manager = await aWorker(db, 'team_manager', { team_id })
  const child = async (forename: string, by: Actor, authorised_on: string) => {
    const id = await aChild(db, { forename })
    const episode = await aReferral(db, id, { team_id: by.team_id })
    await anAssessment(db, id, episode, by, { authorised_on, authorised_by: manager.worker_id })
    return id
  }
  const leo = await child('Leo', worker, '2026-05-08')
  const ava = await child('Ava', worker, '2026-05-11')
  const kai = await child('Kai', away, '2026-05-11')
  const mia = await child('Mia', worker, '2026-05-11')
  await db
    .insertInto('restriction')
    .values({
      person_id: mia,
      level: 'restricted',
      reason_code: 'other',
      reason: 'A reason',
      owner_id: manager.worker_id,
      review_on: '2027-01-01',
    })
    .execute()
  await runClocks(db, [leo, ava, kai, mia])
  const as = (role: Role) => aWorker(db, role, { team_id })
  return { team_id, manager, leo, ava, kai, mia, as }
}

describe('a measure', () => {
  test('says what it is, counts the restricted child, and lists the children to look at first by name', () =>
    withSite(async ({ db, as }) => {
      const { manager, ava } = await authority(db)
      const { status, text, html } = await (await as(manager)).get('/measures/as1')
      assert.equal(status, 200)
      assert.match(text, /Assessments are finished within 45 working days of starting/)
      assert.match(text, /25% 1 of 4/)
      assert.match(text, /it was authorised on or before its 45th working day/)
      assert.match(html, new RegExp(`href="/children/${ava}"[^>]*>Ava Marsh`))
      assert.ok(html.indexOf('Ava Marsh') < html.indexOf('Leo Marsh'))
      assert.match(text, /Took 46 working days/)
      assert.match(text, /And 1 restricted record, counted above and not listed for you/)
      assert.doesNotMatch(html, /Mia/)
    }))

  test('names no child of another team to a team manager, and links to none', () =>
    withSite(async ({ db, as }) => {
      const { manager, kai } = await authority(db)
      const visitor = await as(manager)
      assert.doesNotMatch((await visitor.get('/measures/AS1')).text, /another team/)
      const { text, html } = await visitor.get('/measures/AS1?team=')
      assert.match(text, /A child of another team/)
      assert.doesNotMatch(html, /Kai/)
      assert.doesNotMatch(html, new RegExp(kai))
    }))

  test('gives a director every unrestricted name, and shows only a team when one is chosen', () =>
    withSite(async ({ db, as }) => {
      const { team_id, as: someone } = await authority(db)
      const director = await as(await someone('director'))
      assert.match((await director.get('/measures/AS1')).html, /Kai Marsh/)
      const { html } = await director.get(`/measures/AS1?team=${team_id}`)
      assert.doesNotMatch(html, /Kai Marsh/)
      assert.match(html, /Ava Marsh/)
      const { html: worry } = await director.get('/measures/AS1?show=worry')
      assert.doesNotMatch(worry, /Leo Marsh/)
    }))

  test('gives an analyst letters and no names', () =>
    withSite(async ({ db, as }) => {
      const { leo, as: someone } = await authority(db)
      const { text, html } = await (await as(await someone('performance_analyst'))).get('/measures/AS1')
      assert.match(text, /25% 1 of 4/)
      assert.match(html, /<code>[0-9a-f]{8}<\/code>/)
      assert.doesNotMatch(html, new RegExp(`Marsh|${leo}`))
    }))

  test('hides small numbers from the lead member and shows no child; an inspector sees only those named to them', () =>
    withSite(async ({ db, as }) => {
      const { ava, as: someone } = await authority(db)
      const member = await (await as(await someone('lead_member'))).get('/measures/AS1')
      assert.match(member.text, /Too few to show/)
      assert.match(member.text, /not shown to your role/)
      assert.doesNotMatch(member.html, /Marsh|1 of 4/)
      const inspector = await someone('inspector')
      await db
        .insertInto('access_grant')
        .values({
          worker_id: inspector.worker_id,
          person_id: ava,
          purpose: 'inspection',
          start_at: '2026-11-01T00:00:00.000Z',
          end_at: '2030-01-01T00:00:00.000Z',
        })
        .execute()
      const seen = await (await as(inspector)).get('/measures/AS1')
      assert.match(seen.html, /Ava Marsh/)
      assert.doesNotMatch(seen.html, /Leo|Kai|Mia|1 of 4|another team/)
    }))

  test('exports the list it shows, called the same, and the export is in the log', () =>
    withSite(async ({ db, as }) => {
      const { manager, as: someone } = await authority(db)
      const { status, html } = await (await as(manager)).get('/measures/AS1/children.csv?team=')
      assert.equal(status, 200)
      assert.match(html, /child,happened_on,meets,why,team,band/)
      assert.match(html, /Ava Marsh,2026-05-11,no,Took 46 working days,Harbour/)
      assert.match(html, /A child of another team,/)
      assert.doesNotMatch(html, /Kai|Mia/)
      const log = await db
        .selectFrom('access_log')
        .select(['action', 'terms', 'shown'])
        .where('action', '=', 'export')
        .execute()
      assert.deepEqual(log, [{ action: 'export', terms: 'AS1', shown: 3 }])
      assert.equal((await (await as(await someone('lead_member'))).get('/measures/AS1/children.csv')).status, 403)
    }))

  test('keeps the first figure of a month and says when a correction restated it', () =>
    withSite(async ({ db, as }) => {
      const { ava, as: someone } = await authority(db)
      await recordMonths(db, { today: '2026-06-05', now: '2026-06-05T02:00:00.000Z' })
      await db.updateTable('assessment').set({ authorised_on: '2026-05-08' }).where('person_id', '=', ava).execute()
      await runClocks(db, [ava])
      const again = await recordMonths(db, { today: '2026-06-06', now: '2026-06-06T02:00:00.000Z' })
      assert.ok(again.restated > 0)
      const { text } = await (await as(await someone('director'))).get('/measures/AS1')
      assert.match(text, /May 2026 25% 1 of 4; recorded Fri 5 Jun 2026; restated Sat 6 Jun 2026 to 50% \(2 of 4\)/)
      assert.match(text, /1 month was restated/)
      const same = await recordMonths(db, { today: '2026-06-07', now: '2026-06-07T02:00:00.000Z' })
      assert.deepEqual(same, { months: 0, restated: 0 })
    }))

  test('is not found when there is none of the name, and not for a social worker', () =>
    withSite(async ({ db, as }) => {
      const { as: someone } = await authority(db)
      assert.equal((await (await as(await someone('director'))).get('/measures/ZZ9')).status, 404)
      assert.equal((await (await as(await someone('social_worker'))).get('/measures/AS1')).status, 403)
    }))

  test('has an empty state that says how it fills', () =>
    withSite(async ({ db, as }) => {
      const { text } = await (await as(await aWorker(db, 'director'))).get('/measures/AS1')
      assert.match(text, /not applicable/)
      assert.match(text, /Nobody is on this list/)
    }))
})
