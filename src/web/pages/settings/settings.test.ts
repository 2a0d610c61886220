import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { lengthsInForce } from '../../../clocks/clock-run.store.ts'
import { settingsOn } from '../../../record/setting.store.ts'

describe('the settings', () => {
  test('a deadline gets a local length for what starts from a day on, with who and why; what started keeps its own', () =>
    withSite(async site => {
      const visitor = await site.as(await aWorker(site.db, 'system_administrator', { full_name: 'Sam Tate' }))
      const given = {
        clock: 'AS-01',
        amount: '40',
        'from_on-day': '1',
        'from_on-month': '12',
        'from_on-year': '2026',
        reason: 'The safeguarding partners agreed it in November.',
      }
      const past = await visitor.post('/settings/clocks/new', { ...given, 'from_on-month': '10' })
      assert.match(past.text, /What has started keeps its length/)
      assert.equal((await visitor.post('/settings/clocks/new', given)).location, '/settings')
      const { lengthOf } = await lengthsInForce(site.db)
      assert.deepEqual([lengthOf('AS-01', '2026-11-30').amount, lengthOf('AS-01', '2026-12-01').amount], [45, 40])
      assert.match((await visitor.get('/settings')).text, /40 working days.*The safeguarding partners.*Sam Tate/)
    }))

  test('a bank holiday is added once, and only on a working day', () =>
    withSite(async site => {
      const visitor = await site.as(await aWorker(site.db, 'system_administrator'))
      const on = (day: string) => ({
        'holiday_on-day': day,
        'holiday_on-month': '12',
        'holiday_on-year': '2026',
        name: 'A day',
      })
      assert.equal((await visitor.post('/settings/holidays/new', on('5'))).status, 422)
      assert.equal((await visitor.post('/settings/holidays/new', on('7'))).status, 303)
      assert.equal((await visitor.post('/settings/holidays/new', on('7'))).status, 422)
      assert.match((await visitor.get('/settings')).text, /Mon 7 Dec 2026: A day/)
    }))

  const weighing = (value: string, from = { day: '22', month: '11', year: '2026' }) => ({
    value,
    'from_on-day': from.day,
    'from_on-month': from.month,
    'from_on-year': from.year,
    reason: 'Agreed with the principal social worker in November.',
  })
  const weight = '/settings/caseload.weight.plan/edit'

  test('what a child counts for is changed from a day on, with who and why; what it was is kept, and the log has it', () =>
    withSite(async site => {
      const visitor = await site.as(await aWorker(site.db, 'system_administrator', { full_name: 'Sam Tate' }))
      assert.match(
        (await visitor.get(weight)).text,
        /A child on a child in need plan.*Now 1 as installed.*A number from 0 to 10/,
      )
      assert.equal((await visitor.post(weight, weighing('1.2'))).location, '/settings')
      const january = { day: '1', month: '1', year: '2027' }
      assert.equal((await visitor.post(weight, weighing('1.4', january))).location, '/settings')
      assert.equal((await settingsOn(site.db, '2026-12-31'))['caseload.weight.plan'], 1.2)
      assert.equal((await settingsOn(site.db, '2027-01-01'))['caseload.weight.plan'], 1.4)
      const { text } = await visitor.get('/settings')
      assert.match(text, /child in need plan 1\.2 from Sun 22 Nov 2026 1\.4 from Fri 1 Jan 2027 Agreed with.*Sam Tate/)
      const logged = await site.db.selectFrom('access_log').select('terms').where('entity', '=', 'setting').execute()
      assert.deepEqual(
        logged.map(({ terms }) => terms),
        ['caseload.weight.plan: 1.2 from 2026-11-22', 'caseload.weight.plan: 1.4 from 2027-01-01'],
      )
    }))

  test('what was typed in error is set again the same day, and both stand in the history', () =>
    withSite(async site => {
      const visitor = await site.as(await aWorker(site.db, 'system_administrator'))
      await visitor.post(weight, weighing('10'))
      site.at('2026-11-22T10:44:00.000Z')
      assert.equal((await visitor.post(weight, weighing('1.1'))).status, 303)
      assert.equal((await settingsOn(site.db, '2026-11-22'))['caseload.weight.plan'], 1.1)
      assert.match((await visitor.get('/settings')).text, /1 earlier value 1\.1 .*10 from Sun 22 Nov 2026/)
    }))

  test('refuses what its kind does not take, a day that has passed, and what it is already', () =>
    withSite(async site => {
      const visitor = await site.as(await aWorker(site.db, 'system_administrator'))
      const refused = async (values: Record<string, string>, says: RegExp) => {
        const answer = await visitor.post(weight, values)
        assert.equal(answer.status, 422)
        assert.match(answer.text, says)
      }
      await refused(weighing('heavy'), /Write a number/)
      await refused(weighing('1'), /It is this already on that day/)
      await refused(weighing('2', { day: '21', month: '11', year: '2026' }), /What has been stays as it was/)
      await refused({ ...weighing('2'), reason: 'Because' }, /at least 10/)
      assert.equal((await visitor.get('/settings/nothing/edit')).status, 404)
      assert.equal((await visitor.post('/settings/nothing/edit', weighing('2'))).status, 404)
    }))

  test('are changed by an administrator alone: the director reads them', () =>
    withSite(async site => {
      const director = await site.as(await aWorker(site.db, 'director'))
      const { status, html } = await director.get('/settings')
      assert.equal(status, 200)
      assert.doesNotMatch(html, /\/edit"/)
      assert.equal((await director.get(weight)).status, 403)
      assert.equal((await director.post(weight, weighing('2'))).status, 403)
    }))
})
