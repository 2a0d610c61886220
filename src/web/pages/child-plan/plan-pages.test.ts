import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPlan, aWorker } from '../../../../test/builders.ts'
import { inNeed } from '../../../../test/in-need.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const NOW = '2026-06-08T10:00:00.000Z'

const day = (name: string, date: string) => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}

const typed = {
  reason: 'assessment',
  ...day('start_on', '2026-05-11'),
  summary: 'Leo misses nursery and is often hungry.',
  'outcomes[0][wanted]': 'Leo is at nursery every day',
  'outcomes[0][measured_by]': 'Nursery register',
  'outcomes[0][baseline]': 'Three days in ten',
  'outcomes[0][baseline_score]': '3',
  'actions[0][what]': 'Nana Jean walks Leo to nursery',
  'actions[0][outcome]': '1',
  'actions[0][owner]': 'Jean Marsh',
  ...day('actions[0][due_on]', '2026-06-18'),
  contingency: 'If he misses five days in a month we meet the same week.',
  agreed_with: 'Leo, Sarah and Jean',
  child_version: 'Nana will walk me to nursery.',
}

const family = async (site: Site) => {
  const people = await inNeed(site.db)
  return { ...people, worker: await site.as(people.priya), manager: await site.as(people.dan) }
}
const withFamily = (work: (people: Awaited<ReturnType<typeof family>>, site: Site) => Promise<void>) =>
  withSite(async site => work(await family(site), site), { now: NOW })

const planOf = async ({ db }: Site, leo: string) =>
  (await db.selectFrom('cin_plan').select('id').where('person_id', '=', leo).executeTakeFirstOrThrow()).id

describe('the plan tab', () => {
  test('says what is missing, and what a plan would rest on', () =>
    withFamily(async ({ worker, leo, ava }) => {
      const seen = await worker.get(`/children/${leo}/plan`)
      assert.equal(seen.status, 200)
      assert.match(seen.text, /There is no plan yet, and one is needed/)
      assert.match(seen.text, /assessment authorised on Fri 1 May 2026/)
      assert.match(seen.text, /Nobody has visited yet/)
      assert.match(seen.text, /No words of the child’s own yet/)
      assert.match((await worker.get(`/children/${ava}/plan`)).text, /A plan needs an authorised assessment/)
    }))
  test('is not for somebody from elsewhere, and a manager is not offered what a worker does', () =>
    withFamily(async ({ manager, leo }, site) => {
      const stranger = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await stranger.get(`/children/${leo}/plan`)).status, 403)
      assert.doesNotMatch((await manager.get(`/children/${leo}/plan`)).text, /Make a plan|Record a visit/)
    }))
})

describe('a plan', () => {
  test('is refused without a contingency, with the text kept, until there is one or a reason', () =>
    withFamily(async ({ worker, leo }) => {
      const refused = await worker.post(`/children/${leo}/plans/new`, { ...typed, contingency: '' })
      assert.equal(refused.status, 422)
      assert.match(refused.text, /Write what will happen if things do not get better/)
      assert.match(refused.html, /Nana Jean walks Leo to nursery/)
      const given = { ...typed, contingency: '', no_contingency_because: 'It ends in two weeks' }
      assert.equal((await worker.post(`/children/${leo}/plans/new`, given)).location, `/children/${leo}/plan`)
    }))
  test('takes another action without JavaScript', () =>
    withFamily(async ({ worker, leo }) => {
      const more = await worker.post(`/children/${leo}/plans/new`, { ...typed, _add: 'actions' })
      assert.equal(more.status, 200)
      assert.match(more.html, /name="actions\[1\]\[what\]"/)
    }))
  test('is made, approved by the manager, changed with why, and compared', () =>
    withFamily(async ({ worker, manager, leo }, site) => {
      await worker.post(`/children/${leo}/plans/new`, typed)
      const plan = await planOf(site, leo)
      assert.match((await worker.get(`/children/${leo}/plan`)).text, /waiting for a manager to approve it/)
      assert.equal((await worker.get(`/plans/${plan}/approve`)).status, 403)
      const yes = { answer: 'approve', rationale: 'Specific and dated.' }
      assert.equal((await manager.post(`/plans/${plan}/approve`, yes)).location, `/plans/${plan}`)
      assert.match((await worker.get(`/plans/${plan}`)).text, /Approved Mon 8 Jun 2026 by Dan Moore/)
      const ids = await site.db.selectFrom('plan_outcome').select('id').where('cin_plan_id', '=', plan).execute()
      const actions = await site.db.selectFrom('plan_action').select('id').where('cin_plan_id', '=', plan).execute()
      const changed = {
        ...typed,
        because: 'Tom wants to help',
        'outcomes[0][id]': ids[0]?.id ?? '',
        'actions[0][id]': actions[0]?.id ?? '',
        'actions[1][what]': 'Tom collects on Fridays',
        'actions[1][outcome]': '1',
        'actions[1][owner]': 'Tom Marsh',
        ...day('actions[1][due_on]', '2026-06-19'),
      }
      assert.match((await worker.get(`/plans/${plan}/edit`)).html, /name="outcomes\[0\]\[id\]"/)
      assert.equal((await worker.post(`/plans/${plan}/edit`, changed)).location, `/plans/${plan}`)
      const older = await worker.get(`/plans/${plan}?version=1`)
      assert.match(older.text, /The plan as it was, version 1/)
      assert.match(older.text, /New, or worded anew.*Tom collects on Fridays/)
    }))
  test('two people changed is shown to the second, with what they typed kept', () =>
    withFamily(async ({ worker, leo }, site) => {
      await worker.post(`/children/${leo}/plans/new`, typed)
      const plan = await planOf(site, leo)
      const first = { ...typed, because: 'One', summary: 'First words', _seen_version: '1' }
      assert.equal((await worker.post(`/plans/${plan}/edit`, first)).status, 303)
      const second = await worker.post(`/plans/${plan}/edit`, { ...first, because: 'Two', summary: 'Second words' })
      assert.equal(second.status, 409)
      assert.match(second.text, /First words/)
      assert.match(second.text, /Second words/)
    }))
  test('in the child’s words stands alone', () =>
    withFamily(async ({ worker, leo }, site) => {
      await worker.post(`/children/${leo}/plans/new`, typed)
      const seen = await worker.get(`/plans/${await planOf(site, leo)}?for=child`)
      assert.match(seen.text, /Leo’s plan/)
      assert.match(seen.text, /Your worker is Priya/)
      assert.doesNotMatch(seen.text, /Jean Marsh/)
    }))
  test('that is not there is not found', () =>
    withFamily(async ({ worker }) => {
      assert.equal((await worker.get('/plans/0198c1d2-0000-7000-8000-000000000000')).status, 404)
      assert.equal((await worker.get('/plans/nonsense')).status, 404)
      assert.equal((await worker.get('/visits/nonsense')).status, 404)
    }))
})

describe('a plan for several brothers and sisters', () => {
  const found = async (site: Site, ava: string, priya: { worker_id: string }, dan: { worker_id: string }) => {
    const episode = await site.db
      .selectFrom('case_episode')
      .select(['id', 'team_id'])
      .where('person_id', '=', ava)
      .executeTakeFirstOrThrow()
    const { id } = await site.db
      .insertInto('assessment')
      .values({
        person_id: ava,
        case_episode_id: episode.id,
        type: 'single',
        worker_id: priya.worker_id,
        team_id: episode.team_id ?? '',
        started_on: '2026-03-03',
        authorised_on: '2026-05-05',
        authorised_by: dan.worker_id,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await site.db.insertInto('assessment_outcome').values({ assessment_id: id, person_id: ava, code: 'CIN' }).execute()
  }

  test('says beside the name why a sister is not offered', () =>
    withFamily(async ({ worker, leo }) => {
      const form = await worker.get(`/children/${leo}/plans/new`)
      assert.match(form.text, /Not offered below: Ava Marsh, 7 years \. A plan needs an authorised assessment/)
      assert.doesNotMatch(form.text, /Make a plan for these brothers and sisters too/)
    }))
  test('is made in one pass, and each says that it began in the words of another', () =>
    withFamily(async ({ worker, manager, leo, ava, priya, dan }, site) => {
      await found(site, ava, priya, dan)
      const form = await worker.get(`/children/${leo}/plans/new`)
      assert.match(form.text, /Make a plan for these brothers and sisters too\? \(optional\).*Ava Marsh, 7 years/)
      assert.equal((await worker.post(`/children/${leo}/plans/new`, { ...typed, siblings: ava })).status, 303)
      const hers = await planOf(site, ava)
      assert.match((await worker.get(`/children/${ava}/plan`)).text, /made in one pass with the plan of Leo/)
      assert.match((await manager.get(`/plans/${hers}/approve`)).text, /made in one pass with the plan of Leo/)
      assert.match((await worker.get(`/children/${leo}/plan`)).html, new RegExp(`href="/plans/${hers}">Ava`))
    }))
  test('names nobody whose record is closed to the reader', () =>
    withFamily(async ({ worker, leo, ava, priya, dan }, site) => {
      await found(site, ava, priya, dan)
      await worker.post(`/children/${leo}/plans/new`, { ...typed, siblings: ava })
      const row = { level: 'restricted', reason_code: 'staff_family', reason: 'Her aunt works here.' } as const
      await site.db
        .insertInto('restriction')
        .values({ ...row, person_id: ava, owner_id: dan.worker_id, review_on: '2027-01-01' })
        .execute()
      assert.doesNotMatch((await worker.get(`/children/${leo}/plan`)).text, /Ava|one pass/)
    }))
  test('is refused beside the name when something came between, with the text kept', () =>
    withFamily(async ({ worker, leo, ava, priya, dan }, site) => {
      await found(site, ava, priya, dan)
      const early = { ...typed, ...day('start_on', '2026-05-04'), siblings: ava }
      const refused = await worker.post(`/children/${leo}/plans/new`, early)
      assert.equal(refused.status, 422)
      assert.match(refused.text, /Ava Marsh: the plan cannot begin before what it follows/)
      assert.match(refused.html, /Nana Jean walks Leo to nursery/)
    }))
})

describe('a review', () => {
  test('lays out each outcome and action, and goes on the record with what it found', () =>
    withFamily(async ({ worker, leo, dan }, site) => {
      await worker.post(`/children/${leo}/plans/new`, typed)
      const plan = await planOf(site, leo)
      const form = await worker.get(`/plans/${plan}/reviews/new`)
      assert.match(form.text, /1\. Leo is at nursery every day \(was: Three days in ten, 3\/10\)/)
      const outcome = await site.db.selectFrom('plan_outcome').select('id').executeTakeFirstOrThrow()
      const action = await site.db.selectFrom('plan_action').select('id').executeTakeFirstOrThrow()
      const held = {
        ...day('held_on', '2026-06-08'),
        chair_id: dan.worker_id,
        attended: 'Sarah and Jean',
        child_attended: 'no',
        'outcomes[0][plan_outcome_id]': outcome.id,
        'outcomes[0][progress]': 'better',
        'outcomes[0][now]': 'Six days in ten',
        'outcomes[0][score]': '6',
        'outcomes[0][evidence]': 'Register',
        'actions[0][plan_action_id]': action.id,
        'actions[0][status]': 'under_way',
        progress: 'Mornings are easier.',
        decision: 'continue',
        rationale: 'It is working.',
      }
      const done = await worker.post(`/plans/${plan}/reviews/new`, held)
      assert.equal(done.location, `/plans/${plan}`, done.text.slice(0, 600))
      const tab = await worker.get(`/children/${leo}/plan`)
      assert.match(tab.text, /Mornings are easier/)
      assert.match(tab.text, /Six days in ten, 6 \/10/)
    }))
})

describe('closing', () => {
  test('a plan and then the case is the manager’s, and the pages say what stands in the way', () =>
    withFamily(async ({ worker, manager, leo, episode }, site) => {
      const plan = await aPlan(site.db, leo, episode)
      assert.equal((await worker.get(`/plans/${plan}/close`)).status, 403)
      assert.match((await manager.get(`/children/${leo}/close`)).text, /close the child in need plan/)
      const ending = {
        ...day('end_on', '2026-06-08'),
        end_reason: 'outcomes_met',
        outcomes_met: 'At nursery.',
        next_help: 'Nana',
        ...day('family_told_on', '2026-06-05'),
        rationale: 'He is safe.',
      }
      assert.equal((await manager.post(`/plans/${plan}/close`, ending)).location, `/children/${leo}/plan`)
      assert.match((await manager.get(`/plans/${plan}`)).text, /How it ended At nursery/)
      const closing = {
        ...day('close_on', '2026-06-08'),
        close_reason: 'RC7',
        outcomes_met: 'At nursery.',
        closing_summary: 'Came hungry.',
        next_help: 'Nana',
        siblings_considered: 'Ava goes on.',
        ...day('family_told_on', '2026-06-05'),
        rationale: 'He is safe.',
      }
      assert.equal((await manager.post(`/children/${leo}/close`, closing)).location, `/children/${leo}`)
    }))
})
