import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aChild, anAssessment, aReferral, aWorker } from '../../test/builders.ts'
import { withDatabase } from '../../test/database.ts'
import { runClocks } from '../clocks/clock-run.store.ts'
import { measureList, measureSplit } from './figures.ts'
import { MEASURES } from './index.ts'

test('reading a list and counting it give the same figures, of the whole, of each team and of each band', () =>
  withDatabase(async db => {
    await db.insertInto('setting').values({ name: 'authority.children', value: '10000' }).execute()
    const manager = await aWorker(db, 'team_manager')
    for (const [n, authorised_on] of ['2026-05-08', '2026-05-11', '2026-04-01'].entries()) {
      const worker = await aWorker(db)
      const child = await aChild(db)
      const episode = await aReferral(db, child, { team_id: n === 0 ? null : worker.team_id })
      const assessment_id = await anAssessment(db, child, episode, worker, {
        authorised_on,
        authorised_by: manager.worker_id,
      })
      for (const code of ['3A', '4B'] as const)
        await db.insertInto('assessment_factor').values({ assessment_id, person_id: child, code }).execute()
      await runClocks(db, [child])
    }
    const asked = { asAt: '2026-11-22' }
    const sorted = (counts: readonly object[]) =>
      counts.map(count => JSON.stringify(Object.entries(count).sort())).sort()
    for (const { id } of MEASURES) {
      const [read, counted] = [await measureList(db, id, asked), await measureSplit(db, id, asked)]
      assert.deepEqual(read.whole, counted.whole, id)
      assert.deepEqual(sorted(read.teams), sorted(counted.teams), id)
      assert.deepEqual(sorted(read.bands), sorted(counted.bands), id)
    }
  }))
