import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anAssessment, aReferral, aTeam, aWorker } from '../../../test/builders.ts'
import { withDatabaseAs } from '../../../test/database.ts'
import type { Db } from '../database.ts'
import { assessmentsWaiting } from './assessment-parts.store.ts'

const waiting = async (db: Db, forename: string, team_id: string, submitted_at: string) => {
  const worker = await aWorker(db, 'social_worker', { team_id })
  const child = await aChild(db, { forename })
  await anAssessment(db, child, await aReferral(db, child, { team_id }), worker, {
    submitted_at,
    submitted_by: worker.worker_id,
  })
  return child
}

describe('the assessments that wait for a team’s manager', () => {
  test('are the longest waiting first, without another team’s and without a restricted child', () => {
    let team = ''
    return withDatabaseAs(
      async db => {
        team = (await aTeam(db)).team_id
        const manager = await aWorker(db, 'team_manager', { team_id: team })
        await waiting(db, 'Later', team, '2026-04-20T09:00:00.000Z')
        await waiting(db, 'First', team, '2026-04-15T09:00:00.000Z')
        await waiting(db, 'Elsewhere', (await aTeam(db)).team_id, '2026-04-01T09:00:00.000Z')
        const hidden = await waiting(db, 'Hidden', team, '2026-04-01T09:00:00.000Z')
        const owner = await aWorker(db, 'head_of_service')
        await db
          .insertInto('restriction')
          .values({
            person_id: hidden,
            level: 'restricted',
            reason_code: 'other',
            reason: 'For this test',
            owner_id: owner.worker_id,
            review_on: '2027-01-01',
          })
          .execute()
        return manager
      },
      async db => {
        const rows = await assessmentsWaiting(db, [team])
        assert.deepEqual(
          rows.map(row => row.forename),
          ['First', 'Later'],
        )
      },
    )
  })
})
