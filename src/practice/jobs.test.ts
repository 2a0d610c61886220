import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { aChild, aContact } from '../../test/builders.ts'
import { freshDatabase } from '../../test/database.ts'
import { runClocks } from '../clocks/clock-run.store.ts'
import { openDatabase } from '../record/database.ts'
import { startJobs } from './jobs.ts'
import { nightIsDone } from './nightly.store.ts'

describe('the night’s work', () => {
  test('is done on start when today’s is not, once, and is queued for two in the morning', async () => {
    const url = await freshDatabase()
    const database = openDatabase(url, { connections: 2 })
    const child = await aChild(database.db)
    await aContact(database.db, child, { created_at: '2026-03-02T09:40:00.000Z' })
    await runClocks(database.db, [child])
    const faults: string[] = []
    const options = { today: () => '2026-03-04', failed: (message: string) => faults.push(message) }
    const jobs = await startJobs(url, options)
    for (let tries = 0; tries < 100 && !(await nightIsDone(database.db, '2026-03-04')); tries += 1) await setTimeout(50)
    await jobs.stop()
    const signs = await database.db.selectFrom('drift_signal').select(['signal', 'seen_on']).execute()
    assert.deepEqual(signs, [{ signal: 'contact-undecided', seen_on: '2026-03-04' }])
    const again = await startJobs(url, options)
    await setTimeout(200)
    await again.stop()
    const nights = await database.db.selectFrom('nightly_run').select(['ran_on', 'did']).execute()
    assert.deepEqual(nights, [
      {
        ran_on: '2026-03-04',
        did: {
          log_partitions: null,
          drift: { children: 1, signs: 1 },
          restriction_reviews: 0,
          duplicates: 0,
          escalation: 0,
        },
      },
    ])
    assert.deepEqual(faults, [])
    await database.close()
  })
})
