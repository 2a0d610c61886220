import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aTeam, aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'

const at = { now: '2026-03-17T10:30:00.000Z' }

describe('a family offered to early help', () => {
  test('is late after five working days, is declined only with a reason, and comes back to the front door', () =>
    withSite(async ({ db, as }) => {
      const { team_id } = await aTeam(db, { function: 'early_help', name: 'Early Help North' })
      const bea = await as(await aWorker(db, 'early_help_worker', { team_id, full_name: 'Bea Lunn' }))
      assert.match((await bea.get('/early-help')).text, /No families here/)
      const { id } = await db
        .insertInto('early_help_episode')
        .values({
          person_id: await aChild(db),
          offered_on: '2026-03-09',
          reason: 'Mornings are hard.',
          organisation: 'Early Help North',
          team_id,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      assert.match((await bea.get('/early-help')).text, /No answer in 5 working days/)
      assert.match((await bea.get(`/early-help/${id}`)).text, /Mornings are hard/)
      assert.equal((await bea.post(`/early-help/${id}`, { answer: 'decline' })).status, 422)
      const other = await as(await aWorker(db, 'early_help_worker'))
      assert.equal((await other.get(`/early-help/${id}`)).status, 403)
      await bea.post(`/early-help/${id}`, { answer: 'decline', decline_reason: 'They moved away.' })
      assert.match((await bea.get('/early-help?show=ended')).text, /They moved away/)
      const officer = await as(await aWorker(db, 'contact_officer'))
      assert.match((await officer.get('/contacts')).text, /declined They moved away/)
    }, at))

  test('is accepted with who leads', () =>
    withSite(async ({ db, as }) => {
      const { team_id } = await aTeam(db, { function: 'early_help' })
      const bea = await as(await aWorker(db, 'early_help_worker', { team_id, full_name: 'Bea Lunn' }))
      const { id } = await db
        .insertInto('early_help_episode')
        .values({
          person_id: await aChild(db),
          offered_on: '2026-03-16',
          reason: 'Mornings.',
          organisation: 'North',
          team_id,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const sent = await bea.post(`/early-help/${id}`, {
        answer: 'accept',
        lead_worker: 'Bea Lunn',
        family_agreed: 'yes',
      })
      assert.equal(sent.location, '/early-help')
      assert.match((await bea.get(`/early-help/${id}`)).text, /Bea Lunn leads/)
    }, at))
})
