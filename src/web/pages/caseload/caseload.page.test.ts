import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { aKnownChild } from '../../../../test/known-child.ts'
import { withSite } from '../../../../test/site.ts'

describe('a social worker’s first page', () => {
  test('greets them, and says what is due for each child, when each was seen, alone, and what is worth a look', () =>
    withSite(async site => {
      const { priya } = await aKnownChild(site.db)
      const { text } = await (await site.as(priya)).get('/caseload')
      for (const words of [
        'Good morning, Priya',
        '1 child · 0 visits today',
        'overdue by 118 working days first review',
        'Thu 12 Nov',
        'say nothing of what Leo’s father thinks',
      ])
        assert.ok(text.includes(words), words)
    }))

  test('shows today’s visits, what came back, and what was begun and not finished', () =>
    withSite(async site => {
      const { leo, priya, dan } = await aKnownChild(site.db)
      const visit = { type: 'CIN', worker_id: priya.worker_id, purpose: 'See how the week went' } as const
      const { id: visit_id } = await site.db
        .insertInto('visit')
        .values({ ...visit, planned_at: '2026-11-22T14:30:00.000Z' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await site.db.insertInto('visit_planned_for').values({ visit_id, person_id: leo }).execute()
      const { case_episode_id } = await site.db
        .selectFrom('assessment')
        .select('case_episode_id')
        .executeTakeFirstOrThrow()
      const { id: assessment_id } = await site.db
        .insertInto('assessment')
        .values({
          person_id: leo,
          case_episode_id,
          type: 'single',
          worker_id: priya.worker_id,
          team_id: priya.team_id ?? '',
          started_on: '2026-11-02',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await site.db
        .insertInto('assessment_return')
        .values({
          assessment_id,
          person_id: leo,
          returned_at: '2026-11-20T10:00:00.000Z',
          returned_by: dan.worker_id,
          comments: 'What does his father say?',
        })
        .execute()
      const { text } = await (await site.as(priya)).get('/caseload')
      assert.match(text, /14:30 Visit Leo Marsh , 4 years/)
      assert.match(text, /Returned: assessment of Leo Marsh, 1 comment, 2 days ago/)
    }))

  test('narrows to what is overdue and says when nothing matches', () =>
    withSite(async site => {
      const { priya } = await aKnownChild(site.db)
      const visitor = await site.as(priya)
      assert.ok((await visitor.get('/caseload?show=overdue')).text.includes('Leo Marsh'))
      assert.ok((await visitor.get('/caseload?show=protection')).text.includes('No child matches.'))
    }))

  test('says how children arrive when there are none, and is not a manager’s page', () =>
    withSite(async site => {
      const { dan } = await aKnownChild(site.db)
      const fresh = await site.as(await aWorker(site.db, 'newly_qualified'))
      assert.ok((await fresh.get('/caseload')).text.includes('No child is allocated to you.'))
      assert.equal((await (await site.as(dan)).get('/caseload')).status, 403)
    }))
})
