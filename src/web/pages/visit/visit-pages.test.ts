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

const reason = { reason: 'Ava was at home after all; I saw her.' }
const again = (leo: string, ava: string) => ({
  ...visit(leo, ava),
  ...reason,
  'children[1][seen]': 'yes',
  'children[1][seen_alone]': 'yes',
  'children[1][observation]': 'She was on the phone.',
})

describe('correcting a recorded visit', () => {
  const recorded = (work: (people: Awaited<ReturnType<typeof family>> & { id: string }, site: Site) => Promise<void>) =>
    withFamily(async (people, site) => {
      const { worker, leo, ava } = people
      const { location } = await worker.post(`/children/${leo}/visits/record`, visit(leo, ava))
      await work({ ...people, id: /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? '' }, site)
    })

  test('opens the form as it was answered and says for whom what changes', () =>
    recorded(async ({ worker, leo, id }) => {
      assert.match((await worker.get(`/visits/${id}?child=${leo}`)).html, new RegExp(`/visits/${id}/correct`))
      const form = await worker.get(`/visits/${id}/correct`)
      assert.match(form.text, /This record is about 2 children: Ava Marsh and Leo Marsh\./)
      assert.match(form.text, /what is written about one child changes for that child alone/)
      assert.match(form.html, /I like it when nana comes\./)
      assert.match(form.html, /value="See how the week went"/)
    }))
  test('keeps the old record, to be read from the new', () =>
    recorded(async ({ worker, leo, ava, id }) => {
      const { location } = await worker.post(`/visits/${id}/correct`, again(leo, ava))
      const read = await worker.get(location ?? '')
      assert.match(read.text, /She was on the phone\./)
      assert.match(
        read.text,
        /An earlier record of this visit , corrected on Mon 8 Jun by Priya Shah because: Ava was at home/,
      )
      const old = await worker.get(`/visits/${id}`)
      assert.match(old.text, /An earlier record of the visit on Mon 8 Jun 2026, 14:00/)
      assert.match(old.text, /Not seen: the child was out/)
      assert.match(old.html, new RegExp(`href="${location}\\?child=`))
    }))
  test('asks why, with the text kept', () =>
    recorded(async ({ worker, leo, ava, id }) => {
      const refused = await worker.post(`/visits/${id}/correct`, { ...again(leo, ava), reason: '' })
      assert.equal(refused.status, 422)
      assert.match(refused.text, /Say why the record is being corrected/)
      assert.match(refused.html, /She was on the phone\./)
    }))
  test('is a team manager’s to do as well, and no other team’s', () =>
    recorded(async ({ leo, ava, dan, id }, site) => {
      const manager = await site.as(dan)
      assert.match((await manager.get(`/visits/${id}`)).text, /Correct this record/)
      assert.equal((await manager.post(`/visits/${id}/correct`, again(leo, ava))).status, 303)
      const stranger = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await stranger.get(`/visits/${id}/correct`)).status, 403)
    }))
  test('tells whoever was correcting it too, and keeps both their words', () =>
    recorded(async ({ worker, leo, ava, dan, id }, site) => {
      const manager = await site.as(dan)
      const seen = { _seen_version: '1' }
      const theirs = { ...again(leo, ava), ...seen, purpose: 'Theirs' }
      assert.equal((await manager.post(`/visits/${id}/correct`, theirs)).status, 303)
      const late = await worker.post(`/visits/${id}/correct`, { ...again(leo, ava), ...seen, purpose: 'Mine' })
      assert.equal(late.status, 409)
      assert.match(late.text, /Dan Moore changed this while you were typing/)
      assert.match(late.text, /Theirs Mine/)
      assert.match(late.html, /value="Mine"/)
      assert.match(late.text, /This record was put aside meanwhile/)
    }))
  test('leaves the entry of a brother or sister whose record was closed to the worker since, and names nobody', () =>
    recorded(async ({ worker, leo, ava, dan, id }, site) => {
      const row = { level: 'restricted', reason_code: 'staff_family', reason: 'Her aunt works here.' } as const
      await site.db
        .insertInto('restriction')
        .values({ ...row, person_id: ava, owner_id: dan.worker_id, review_on: '2027-01-01' })
        .execute()
      const form = await worker.get(`/visits/${id}/correct`)
      assert.match(form.text, /about Leo Marsh alone/)
      assert.doesNotMatch(form.text, /Ava/)
      const alone = Object.fromEntries(
        Object.entries(again(leo, ava)).filter(([name]) => !name.startsWith('children[1]')),
      )
      const done = await worker.post(`/visits/${id}/correct`, { ...alone, ...at('held_at', '13:00') })
      assert.equal(done.status, 303, done.text.slice(0, 600))
      const entries = await site.db.selectFrom('visit_person').select(['person_id', 'visit_id', 'voided_at']).execute()
      assert.deepEqual(
        entries.filter(entry => entry.person_id === ava).map(entry => [entry.visit_id, entry.voided_at]),
        [[id, null]],
      )
      const { voided_at } = await site.db
        .selectFrom('visit')
        .select('voided_at')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      assert.equal(voided_at, null)
    }))
})

describe('a visit recorded in error', () => {
  test('is put aside for the children chosen, and stays to be read from their plan tab', () =>
    withFamily(async ({ worker, leo, ava }) => {
      const { location } = await worker.post(`/children/${leo}/visits/record`, visit(leo, ava))
      const id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
      const form = await worker.get(`/visits/${id}/error`)
      assert.match(form.text, /For the others it stands as it is/)
      const nobody = await worker.post(`/visits/${id}/error`, { mistake: 'did_not_happen', because: 'Wrong form.' })
      assert.match(nobody.text, /Choose at least one child/)
      const values = { person_ids: [leo, ava], mistake: 'did_not_happen', because: 'I opened the wrong form.' }
      assert.equal((await worker.post(`/visits/${id}/error`, values)).location, `/visits/${id}`)
      const read = await worker.get(`/visits/${id}`)
      assert.match(read.text, /A visit recorded in error/)
      assert.match(read.text, /by Priya Shah\. Why: It did not happen\. I opened the wrong form\./)
      assert.doesNotMatch(read.text, /Correct this record/)
      const plan = await worker.get(`/children/${leo}/plan`)
      assert.match(plan.text, /Nobody has visited yet/)
      assert.match(plan.text, /1 visit recorded in error/)
    }))
})
