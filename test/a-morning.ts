import { runClocks } from '../src/clocks/clock-run.store.ts'
import { writeDrift } from '../src/practice/drift/drift.store.ts'
import type { Db } from '../src/record/database.ts'
import { aChild, anAssessment, anInvolvement, aPlan, aReferral, aTeam, aWorker } from './builders.ts'

/**
 * Monday 22 June 2026. A team with Priya in it: Leo on a plan without contingency, unseen; Ava's assessment submitted; Kai with nobody.
 */
export const aMorning = async (db: Db) => {
  const { team_id, service_id } = await aTeam(db, { name: 'North' })
  const priya = await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah', capacity: 1 })
  const dan = await aWorker(db, 'team_manager', { team_id, full_name: 'Dan Moor' })
  const head = await aWorker(db, 'head_of_service', { team_id: service_id })
  const director = await aWorker(db, 'director')
  const other = await aWorker(db, 'team_manager')
  const decided = { decided_at: '2026-03-02T12:00:00.000Z', decided_by: dan.worker_id, team_id }
  const leo = await aChild(db)
  await anInvolvement(db, leo, priya)
  await aPlan(db, leo, await aReferral(db, leo, decided), {
    team_id,
    contingency: null,
    approved_on: '2026-05-11',
    approved_by: dan.worker_id,
  })
  const ava = await aChild(db, { forename: 'Ava', date_of_birth: '2019-10-10' })
  await anInvolvement(db, ava, priya)
  await anAssessment(db, ava, await aReferral(db, ava, decided), priya, {
    submitted_at: '2026-06-10T10:00:00.000Z',
    submitted_by: priya.worker_id,
  })
  const kai = await aChild(db, { forename: 'Kai', surname: 'Dale' })
  await aReferral(db, kai, {
    ...decided,
    decided_at: '2026-06-01T12:00:00.000Z',
    referral_on: '2026-06-01',
    referral_received_at: '2026-06-01T09:00:00.000Z',
  })
  await writeDrift(db, await runClocks(db, [leo, ava, kai]), '2026-06-22')
  return { team_id, priya, dan, head, director, other, leo, ava, kai }
}
