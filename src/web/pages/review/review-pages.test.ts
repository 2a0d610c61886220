import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { done } from '../../../../test/in-need.ts'
import { planToReview } from '../../../../test/plan-to-review.ts'
import { type Site, withSite } from '../../../../test/site.ts'

const NOW = '2026-06-09T09:00:00.000Z'

/** Leo's plan reviewed on 8 June by Dan, recorded by Priya, who now looks at it. */
const reviewed = async (site: Site) => {
  const plan = await site.db.transaction().execute(async db => {
    const it = await planToReview(db)
    const { review_id } = done(await it.hold({}))
    return { ...it, review_id }
  })
  return { ...plan, worker: await site.as(plan.priya) }
}
type Reviewed = Awaited<ReturnType<typeof reviewed>>
const withReview = (work: (it: Reviewed, site: Site) => Promise<void>) =>
  withSite(async site => work(await reviewed(site), site), { now: NOW })

const typed = ({ typed: values, dan }: Reviewed, change: Record<string, string> = {}) => {
  const fields: Record<string, string> = {
    'held_on-day': '8',
    'held_on-month': '6',
    'held_on-year': '2026',
    chair_id: dan.worker_id,
    attended: 'Sarah, Tom, Ms Iqbal',
    child_attended: 'no',
    child_view: 'I like breakfast club.',
    progress: values.progress,
    decision: 'continue',
    rationale: values.rationale,
    reason: 'Tom came too.',
  }
  for (const [at, one] of values.outcomes.entries()) {
    fields[`outcomes[${at}][plan_outcome_id]`] = one.plan_outcome_id
    fields[`outcomes[${at}][progress]`] = 'same'
    fields[`outcomes[${at}][now]`] = 'As before'
    fields[`outcomes[${at}][score]`] = String(one.score)
    fields[`outcomes[${at}][evidence]`] = 'Register'
  }
  for (const [at, one] of values.actions.entries()) {
    fields[`actions[${at}][plan_action_id]`] = one.plan_action_id
    fields[`actions[${at}][status]`] = 'under_way'
  }
  return { ...fields, ...change }
}

describe('a recorded review', () => {
  test('is read by itself, and led to from the plan', () =>
    withReview(async ({ worker, leo, review_id }) => {
      assert.match((await worker.get(`/children/${leo}/plan`)).html, new RegExp(`href="/reviews/${review_id}"`))
      const read = await worker.get(`/reviews/${review_id}`)
      assert.match(read.text, /Review on Mon 8 Jun 2026/)
      assert.match(read.text, /Came: Sarah, Jean, Ms Iqbal/)
      assert.match(read.text, /Correct this record/)
    }))
  test('is corrected in the form as it was answered, and keeps its earlier record', () =>
    withReview(async it => {
      const { worker, review_id } = it
      const form = await worker.get(`/reviews/${review_id}/correct`)
      assert.match(form.html, /value="Sarah, Jean, Ms Iqbal"/)
      assert.match(form.text, /The plan moves to what you save here/)
      assert.doesNotMatch(form.text, /New actions/)
      const { location, text } = await worker.post(`/reviews/${review_id}/correct`, typed(it))
      assert.ok(location, text.slice(0, 500))
      const read = await worker.get(location)
      assert.match(read.text, /Came: Sarah, Tom, Ms Iqbal/)
      assert.match(
        read.text,
        /An earlier record of this review , corrected on Tue 9 Jun by Priya Shah because: Tom came too\./,
      )
      const old = await worker.get(`/reviews/${review_id}`)
      assert.match(old.text, /An earlier record of the review on Mon 8 Jun 2026/)
      assert.match(old.html, new RegExp(`href="${location}">The record as it stands`))
    }))
  test('asks why it is corrected, with the text kept', () =>
    withReview(async it => {
      const refused = await it.worker.post(`/reviews/${it.review_id}/correct`, typed(it, { reason: '' }))
      assert.equal(refused.status, 422)
      assert.match(refused.text, /Say why the record is being corrected/)
      assert.match(refused.html, /value="Sarah, Tom, Ms Iqbal"/)
    }))
  test('says before anything is typed what stands upon it', () =>
    withReview(async ({ worker, review_id, plan_id }, site) => {
      const closed = { end_on: '2026-06-08', end_reason: 'outcomes_met' } as const
      await site.db.updateTable('cin_plan').set(closed).where('id', '=', plan_id).execute()
      const form = await worker.get(`/reviews/${review_id}/correct`)
      assert.match(form.text, /The plan was closed on Mon 8 Jun 2026, on what its reviews found\. Its day, who came/)
      const error = await worker.get(`/reviews/${review_id}/error`)
      assert.match(error.text, /so it cannot be put aside/)
      const refused = await worker.post(`/reviews/${review_id}/error`, { mistake: 'duplicate', because: 'Twice.' })
      assert.equal(refused.status, 422)
    }))
  test('is put aside when it was recorded in error, and stays to be read from the plan', () =>
    withReview(async ({ worker, leo, review_id }) => {
      const values = { mistake: 'did_not_happen', because: 'It was put off to July.' }
      assert.equal((await worker.post(`/reviews/${review_id}/error`, values)).location, `/reviews/${review_id}`)
      const read = await worker.get(`/reviews/${review_id}`)
      assert.match(read.text, /A review recorded in error/)
      assert.match(read.text, /Why: It did not happen\. It was put off to July\./)
      const plan = await worker.get(`/children/${leo}/plan`)
      assert.match(plan.text, /No review yet/)
      assert.match(plan.text, /1 review recorded in error/)
    }))
  test('is closed to a worker from elsewhere', () =>
    withReview(async ({ review_id }, site) => {
      const stranger = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await stranger.get(`/reviews/${review_id}`)).status, 403)
      assert.equal((await stranger.get(`/reviews/${review_id}/correct`)).status, 403)
    }))
})
