import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const twoActions = async ({ db }: Site) => {
  const { item } = await anImprovement(db)
  const add = async (what: string, due_on: string) =>
    (
      await db
        .insertInto('improvement_action')
        .values({ improvement_item_id: item, what, due_on })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  return { item, train: await add('Train every manager', '2026-11-02'), audit: await add('Audit ten', '2026-12-18') }
}

describe('the milestones of the programme', () => {
  test('say what one is while there is none', () =>
    withSite(async ({ as, db }) => {
      const seen = await (await as(await aWorker(db, 'lead_member'))).get('/improvement/milestones')
      assert.match(seen.text, /There is no milestone here yet. Open an action of an improvement/)
    }))

  test('stand in order of time with every date they had, and what holds them up', () =>
    withSite(async site => {
      const { item, train, audit } = await twoActions(site)
      const diana = await site.as(await aWorker(site.db, 'director'))
      const plan = `/improvement/${item}/actions/${audit}/plan`
      assert.match((await diana.get(plan)).text, /1: Train every manager/)
      await diana.post(plan, { is_milestone: 'yes', waits_for_id: train })
      await diana.post(`/improvement/${item}/actions/${audit}/redate`, {
        because: 'The auditor left',
        'due_on-day': '29',
        'due_on-month': '1',
        'due_on-year': '2027',
      })
      const seen = await diana.get('/improvement/milestones')
      assert.match(seen.text, /1 milestone, 1 was given another date/)
      assert.match(seen.text, /Past No milestone has fallen yet\. The next three months .* Audit ten/)
      assert.match(seen.html, /<s>Fri 18 Dec 2026<\/s> moved Sun 22 Nov: The auditor left/)
      assert.match(
        seen.text,
        /held up: waits for “ Train every manager ” of number 1, which was due on Mon 2 Nov and is late/,
      )
      assert.match(seen.html, /aria-label="In no workstream yet, Fri 29 Jan 2027: Audit ten, given another date once"/)
      assert.match((await diana.get(`/improvement/${item}`)).text, /Audit ten milestone held up: waits for/)
    }))

  test('never wait for one another in a circle', () =>
    withSite(async site => {
      const { item, train, audit } = await twoActions(site)
      const diana = await site.as(await aWorker(site.db, 'director'))
      const plan = (action: string, waits_for_id: string) =>
        diana.post(`/improvement/${item}/actions/${action}/plan`, { is_milestone: 'yes', waits_for_id })
      assert.equal((await plan(audit, train)).status, 303)
      const refused = await plan(train, audit)
      assert.equal(refused.status, 422)
      assert.match(refused.text, /“Audit ten” already waits for this one/)
    }))

  test('and the rest of the actions tell the programme’s pace', () =>
    withSite(async site => {
      const { item, train } = await twoActions(site)
      const diana = await site.as(await aWorker(site.db, 'director'))
      assert.match(
        (await diana.get('/improvement')).text,
        /Pace: no action is done yet; 0 of 2 actions \(0%\) were given/,
      )
      await site.db
        .updateTable('improvement_action')
        .set({ done_on: '2025-11-02', evidence: 'Seen' })
        .where('id', '=', train)
        .execute()
      assert.match(
        (await diana.get('/improvement')).text,
        /Pace: half of the 1 action done took 100 days or fewer from the inspection/,
      )
      assert.equal((await diana.get(`/improvement/${item}`)).status, 200)
    }))
})
