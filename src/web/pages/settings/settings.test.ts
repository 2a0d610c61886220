import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { lengthsInForce } from '../../../clocks/clock-run.store.ts'

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
})
