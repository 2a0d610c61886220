import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { inNeed } from '../../../../test/in-need.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const NOW = '2026-06-08T15:00:00.000Z'

const at = (name: string, time: string, of = '8') => ({
  [`${name}-day`]: of,
  [`${name}-month`]: '6',
  [`${name}-year`]: '2026',
  [`${name}-time`]: time,
})

const family = async (site: Site) => {
  const people = await inNeed(site.db)
  return { ...people, worker: await site.as(people.priya) }
}
const withFamily = (work: (people: Awaited<ReturnType<typeof family>>, site: Site) => Promise<void>) =>
  withSite(async site => work(await family(site), site), { now: NOW })

const visit = (leo: string, ava: string) => ({
  ...at('held_at', '14:00'),
  mode: 'in_person',
  place: 'home',
  type: 'CIN',
  purpose_code: 'statutory',
  purpose: 'See how the week went',
  'children[0][person_id]': leo,
  'children[0][part]': 'yes',
  'children[0][seen]': 'yes',
  'children[0][seen_alone]': 'yes',
  'children[0][bedroom_seen]': 'yes',
  'children[0][voice]': 'I like it when nana comes.',
  'children[0][how_communicated]': 'drawing',
  'children[0][what_changed]': 'Nana comes on Tuesdays too.',
  'children[0][analysis]': 'Calmer on the days nana comes.',
  'children[1][person_id]': ava,
  'children[1][part]': 'yes',
  'children[1][seen]': 'no',
  'children[1][not_seen_reason]': 'child_out',
  'children[1][analysis]': 'At a friend’s; to be seen this week.',
})

describe('recording a visit', () => {
  test('asks about each child of the family, each under their own name', () =>
    withFamily(async ({ worker, leo }) => {
      const seen = await worker.get(`/children/${leo}/visits/record`)
      assert.equal(seen.status, 200)
      assert.match(seen.text, /Leo Marsh, 4 years/)
      assert.match(seen.text, /Ava Marsh, 7 years/)
    }))
  test('gives one visit with an entry for each child', () =>
    withFamily(async ({ worker, leo, ava }) => {
      const done = await worker.post(`/children/${leo}/visits/record`, visit(leo, ava))
      const read = await worker.get(done.location ?? '')
      assert.match(read.text, /“I like it when nana comes\.”/)
      assert.match(read.text, /What changed because of it: Nana comes on Tuesdays too/)
      assert.match(read.text, /Not seen: the child was out/)
      assert.match(read.text, /An attempt is kept, but is not a visit/)
      assert.match((await worker.get(`/children/${ava}/plan`)).text, /Not seen: the child was out/)
    }))
  test('is refused beside the question of the child it is about, with the text kept', () =>
    withFamily(async ({ worker, leo, ava }) => {
      const { 'children[0][how_communicated]': _, ...without } = visit(leo, ava)
      const refused = await worker.post(`/children/${leo}/visits/record`, without)
      assert.equal(refused.status, 422)
      assert.match(refused.text, /Say how the child told you/)
      assert.match(refused.html, /href="#children\[0\]\[how_communicated\]"/)
      assert.match(refused.html, /I like it when nana comes\./)
    }))
  test('does not take a child who is not in the family', () =>
    withFamily(async ({ worker, leo, dan }) => {
      const refused = await worker.post(`/children/${leo}/visits/record`, visit(leo, dan.worker_id))
      assert.equal(refused.status, 422)
    }))
  test('is not for a manager or a worker from elsewhere', () =>
    withFamily(async ({ leo, dan }, site) => {
      assert.equal((await (await site.as(dan)).get(`/children/${leo}/visits/record`)).status, 403)
      const stranger = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await stranger.get(`/children/${leo}/visits/record`)).status, 403)
    }))
})

describe('a planned visit', () => {
  test('is put in the diary, then recorded, and only once', () =>
    withFamily(async ({ worker, leo, ava, priya }, site) => {
      const plan = {
        ...at('planned_at', '15:30', '9'),
        worker_id: priya.worker_id,
        person_ids: [leo, ava],
        type: 'CIN',
        purpose_code: 'direct_work',
        purpose: 'Three houses',
      }
      assert.equal((await worker.post(`/children/${leo}/visits/new`, plan)).location, `/children/${leo}/plan`)
      const { id } = await site.db.selectFrom('visit').select('id').executeTakeFirstOrThrow()
      assert.match((await worker.get(`/visits/${id}`)).text, /Visit planned for Tue 9 Jun 2026, 15:30/)
      site.at('2026-06-09T16:00:00.000Z')
      const next = await site.as(priya)
      assert.match((await next.get(`/visits/${id}/record`)).html, /value="Three houses"/)
      const done = await next.post(`/visits/${id}/record`, { ...visit(leo, ava), ...at('held_at', '15:35', '9') })
      assert.equal(done.location, `/visits/${id}`, done.text.slice(0, 400))
      assert.equal((await next.get(`/visits/${id}/record`)).location, `/visits/${id}`)
    }))
})
