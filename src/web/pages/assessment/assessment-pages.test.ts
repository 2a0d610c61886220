import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anAssessment, anInvolvement, aReferral, aTeam, aVisit, aWorker } from '../../../../test/builders.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const NOW = '2026-04-20T10:00:00.000Z'

/** Leo and Ava Marsh, both referred and both held by one worker, with that worker's manager; and somebody from elsewhere. */
const marshes = async ({ db, as }: Site) => {
  const { team_id } = await aTeam(db)
  const worker = await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah' })
  const manager = await aWorker(db, 'team_manager', { team_id, full_name: 'Dan Moore' })
  const stranger = await aWorker(db, 'social_worker')
  const sarah = await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' })
  const child = async (forename: string, date_of_birth: string) => {
    const id = await aChild(db, { forename, date_of_birth })
    const mother = { from_person: sarah, to_person: id, type: 'mother', parental_responsibility: true } as const
    await db.insertInto('relationship').values(mother).execute()
    const episode = await aReferral(db, id, { team_id })
    await anInvolvement(db, id, worker)
    return { id, episode }
  }
  const [leo, ava] = [await child('Leo', '2022-02-02'), await child('Ava', '2019-06-01')]
  return {
    team_id,
    worker,
    leo,
    ava,
    sarah,
    priya: await as(worker),
    dan: await as(manager),
    stranger: await as(stranger),
  }
}

const withFamily = (work: (family: Awaited<ReturnType<typeof marshes>>, site: Site) => Promise<void>) =>
  withSite(async site => work(await marshes(site), site), { now: NOW })

const words = (sarah: string) => ({
  child_development: 'Meets his milestones.',
  analysis: 'He is safe when nana is near.',
  recommendation: 'A child in need plan.',
  'family_views[0][key]': 'child:',
  'family_views[0][said]': 'I like nana.',
  'family_views[1][key]': `mother:${sarah}`,
  'family_views[1][not_obtained_because]': 'She did not answer three calls',
  'family_views[2][key]': 'father:',
  factors: ['3B', '4B'],
})

describe('the assessments of a child', () => {
  test('say so when there are none, and offer to start one', () =>
    withFamily(async ({ priya, leo }) => {
      const seen = await priya.get(`/children/${leo.id}/assessment`)
      assert.equal(seen.status, 200)
      assert.match(seen.text, /no assessment is under way/)
      assert.match(seen.text, /Start an assessment/)
      assert.match(seen.text, /No help is recorded/)
    }))

  test('show both clocks side by side, each with its source', () =>
    withFamily(async ({ priya, leo }) => {
      const started = await priya.post(`/children/${leo.id}/assessments/new`, {
        children: leo.id,
        'started_on-day': '9',
        'started_on-month': '3',
        'started_on-year': '2026',
        type: 'single',
      })
      assert.match(started.location ?? '', /\/assessments\/.*\/write$/)
      const seen = await priya.get(`/children/${leo.id}/assessment`)
      assert.match(seen.text, /From the referral day 33 of 45/)
      assert.match(seen.text, /From the start of the assessment day 28 of 45/)
      assert.match(seen.text, /Working Together.*Children in need census/)
      assert.match(seen.text, /The child has not been seen/)
    }))

  test('are shown to nobody from elsewhere', () =>
    withFamily(async ({ stranger, leo, worker }, { db }) => {
      const id = await anAssessment(db, leo.id, leo.episode, worker)
      assert.equal((await stranger.get(`/children/${leo.id}/assessment`)).status, 403)
      assert.equal((await stranger.get(`/assessments/${id}`)).status, 403)
      assert.equal((await stranger.get('/assessments/nothing')).status, 404)
    }))

  test('begin together for brothers and sisters, and one may begin with the other’s words on the family', () =>
    withFamily(async ({ priya, leo, ava }, { db }) => {
      await priya.post(`/children/${leo.id}/assessments/new`, {
        children: [leo.id, ava.id],
        'started_on-day': '9',
        'started_on-month': '3',
        'started_on-year': '2026',
        type: 'single',
      })
      const made = await db.selectFrom('assessment').select(['id', 'person_id', 'header_id']).execute()
      assert.equal(made.length, 2)
      const [first, second] = [made.find(one => one.person_id === leo.id), made.find(one => one.person_id === ava.id)]
      await db
        .updateTable('assessment')
        .set({ family_and_environment: 'Nana lives next door.', analysis: 'Leo’s own.' })
        .where('id', '=', first?.id ?? '')
        .execute()
      const seen = await priya.get(`/assessments/${second?.id}/write?from=${first?.id}`)
      assert.match(seen.text, /Nana lives next door/)
      assert.doesNotMatch(seen.text, /Leo’s own\./)
    }))
})

describe('an assessment from first words to decision', () => {
  test('is written, sent, returned, answered and authorised', () =>
    withFamily(async ({ priya, dan, leo, worker, sarah }, { db }) => {
      const id = await anAssessment(db, leo.id, leo.episode, worker, { started_on: '2026-03-09' })
      const at = `/assessments/${id}`
      const blank = await priya.get(`${at}/write`)
      assert.match(blank.text, /Sarah Marsh, mother, has parental responsibility/)
      assert.match(blank.text, /Father: nobody is recorded/)
      assert.equal((await priya.post(`${at}/write`, words(sarah))).location, at)
      assert.match((await priya.get(`${at}/submit`)).text, /has not been seen since the assessment began/)
      const refused = await priya.post(`${at}/submit`)
      assert.equal(refused.status, 422)
      assert.match(refused.text, /There is a problem/)
      await aVisit(db, leo.id, worker, { visit: { held_at: '2026-03-12T15:00:00.000Z' } })
      assert.equal((await priya.post(`${at}/submit`)).location, at)

      assert.equal((await priya.get(`${at}/authorise`)).status, 403)
      assert.match((await dan.get(at)).text, /waiting for a manager/)
      const silent = await dan.post(`${at}/return`, { comments: '' })
      assert.match(silent.text, /Say what needs more work/)
      assert.equal((await dan.post(`${at}/return`, { comments: 'What does his father say?' })).location, at)

      assert.match((await priya.get(`${at}/write`)).text, /Your manager’s comments.*What does his father say\?/)
      const page = await priya.get(`${at}/submit`)
      const comment = /name="answers\[0\]\[return_id\]"[^>]*value="([^"]+)"/.exec(page.html)?.[1] ?? ''
      const unanswered = { 'answers[0][return_id]': comment, 'answers[0][answer]': '' }
      assert.match((await priya.post(`${at}/submit`, unanswered)).text, /Answer your manager’s comments/)
      const answered = { ...unanswered, 'answers[0][answer]': 'He is in prison; I wrote to him.' }
      assert.equal((await priya.post(`${at}/submit`, answered)).location, at)

      const deciding = await dan.get(`${at}/authorise`)
      assert.match(deciding.text, /He is in prison; I wrote to him/)
      assert.match(deciding.text, /He is safe when nana is near/)
      const decision = { read: 'assessment', outcomes: 'CIN', factors: ['3B', '4B'], note: 'I agree.' }
      const stepless = await dan.post(`${at}/authorise`, decision)
      assert.equal(stepless.status, 422)
      assert.match(stepless.text, /needs its first step/)
      assert.match(stepless.html, /I agree\./)
      const done = await dan.post(`${at}/authorise`, { ...decision, next_step: 'Plan meeting on 27 April.' })
      assert.equal(done.location, at)
      const read = await dan.get(at)
      assert.match(read.text, /What was decided Child in need plan I agree\./)
      assert.match(read.text, /Plan meeting on 27 April/)
      assert.match(read.text, /Family told not yet Agencies told not yet/)
      assert.match((await priya.get(at)).text, /Record who was told/)
      const telling = await priya.get(`${at}/told`)
      assert.match(telling.text, /Authorised .* by Dan Moore/)
      const told = { 'told_on-day': '20', 'told_on-month': '4', 'told_on-year': '2026', told_by: worker.worker_id }
      const unsaid = await priya.post(`${at}/told`, { ...told, who: ['family', 'agencies'] })
      assert.match(unsaid.text, /Say how they were told/)
      await priya.post(`${at}/told`, { ...told, who: ['family', 'agencies'], how: 'At home; letters to school' })
      const complete = await priya.get(at)
      assert.match(complete.text, /Family told Mon 20 Apr 2026, by Priya Shah At home; letters to school/)
      assert.doesNotMatch(complete.text, /Record who was told/)
    }))

  test('keeps what was typed when somebody else changed it meanwhile', () =>
    withFamily(async ({ priya, leo, worker, sarah }, { db }) => {
      const id = await anAssessment(db, leo.id, leo.episode, worker)
      await priya.post(`/assessments/${id}/write`, { ...words(sarah), _seen_version: '1' })
      const second = await priya.post(`/assessments/${id}/write`, {
        ...words(sarah),
        analysis: 'What I typed meanwhile.',
        _seen_version: '1',
      })
      assert.equal(second.status, 409)
      assert.match(second.text, /changed this while you were typing/)
      assert.match(second.html, /What I typed meanwhile\./)
    }))

  test('is checked by a manager, who may give more time or end it', () =>
    withFamily(async ({ priya, dan, leo, worker, sarah }, { db }) => {
      const id = await anAssessment(db, leo.id, leo.episode, worker, { started_on: '2026-03-09' })
      const at = `/assessments/${id}`
      await priya.post(`${at}/write`, words(sarah))
      assert.equal((await priya.get(`${at}/checkpoint`)).status, 403)
      const look = { 'held_on-day': '17', 'held_on-month': '4', 'held_on-year': '2026', note: 'Father not spoken to.' }
      const more = {
        ...look,
        decision: 'extend',
        'extended_to-day': '22',
        'extended_to-month': '5',
        'extended_to-year': '2026',
        delay: 'specialist_report',
        extension_reason: 'The paediatrician reports on 18 May.',
      }
      assert.equal((await dan.post(`${at}/checkpoint`, more)).location, at)
      assert.match((await dan.get(at)).text, /More time, because: Waiting for a specialist.s report/)
      assert.equal((await dan.post(`${at}/checkpoint`, { ...look, decision: 'end' })).location, `${at}/end`)
      const ending = { 'ended_early_on-day': '20', 'ended_early_on-month': '4', 'ended_early_on-year': '2026' }
      await dan.post(`${at}/end`, { ...ending, reason: 'error', because: 'Meant for his cousin.' })
      assert.match((await dan.get(at)).text, /It was started in error\. Meant for his cousin\./)
      assert.match((await priya.get(`/children/${leo.id}/assessment`)).text, /Start an assessment/)
    }))
})

describe('help given meanwhile', () => {
  test('is recorded beside the assessment', () =>
    withFamily(async ({ priya, leo }) => {
      const help = { what: 'Breakfast club', provider: 'Hill Street School' }
      const refused = await priya.post(`/children/${leo.id}/services/new`, help)
      assert.match(refused.text, /Enter the day it began/)
      const day = { 'start_on-day': '1', 'start_on-month': '4', 'start_on-year': '2026' }
      await priya.post(`/children/${leo.id}/services/new`, { ...help, ...day })
      assert.match((await priya.get(`/children/${leo.id}/assessment`)).text, /Breakfast club\s?, Hill Street School/)
    }))

  test('is ended, corrected and put aside on a page of its own, and stands on the plan tab and the assessment', () =>
    withFamily(async ({ priya, leo, worker }, { db }) => {
      const day = (name: string, on: string) => ({
        [`${name}-day`]: on,
        [`${name}-month`]: '4',
        [`${name}-year`]: '2026',
      })
      const help = { what: 'Breakfast club', provider: 'Hill Street School', ...day('start_on', '1') }
      await priya.post(`/children/${leo.id}/services/new`, help)
      const assessment = await anAssessment(db, leo.id, leo.episode, worker)
      const { id } = await db.selectFrom('service_given').select('id').executeTakeFirstOrThrow()
      for (const at of [`/children/${leo.id}/plan`, `/children/${leo.id}/assessment`, `/assessments/${assessment}`])
        assert.match((await priya.get(at)).html, new RegExp(`href="/services/${id}"`), at)
      assert.match((await priya.get(`/services/${id}`)).text, /Until it goes on/)
      const unsaid = await priya.post(`/services/${id}/end`, day('end_on', '17'))
      assert.match(unsaid.text, /Say why it ended/)
      await priya.post(`/services/${id}/end`, { ...day('end_on', '17'), ended_because: 'He eats with nana now.' })
      assert.match((await priya.get(`/services/${id}`)).text, /Why it ended He eats with nana now\./)
      const corrected = await priya.post(`/services/${id}/correct`, {
        ...help,
        ...day('end_on', '16'),
        ended_because: 'He eats with nana now.',
        reason: 'It was the Thursday.',
      })
      const now = await priya.get(corrected.location ?? '')
      assert.match(
        now.text,
        /An earlier record of this help , corrected on Mon 20 Apr by Priya Shah because: It was the Thursday/,
      )
      assert.match((await priya.get(`/services/${id}`)).text, /An earlier record.*Fri 17 Apr 2026/)
      const error = { mistake: 'duplicate', because: 'The school had recorded it.' }
      await priya.post(`${corrected.location}/error`, error)
      assert.match((await priya.get(`/children/${leo.id}/plan`)).text, /1 service recorded in error/)
    }))
})
