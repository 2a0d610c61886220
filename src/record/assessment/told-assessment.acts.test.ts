import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAssessment, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { doing, done, type InNeed, inNeed } from '../../../test/in-need.ts'
import type { Actor } from '../../access/actor.ts'
import { NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { findAssessment } from './assessment.store.ts'
import { toldAssessment } from './told-assessment.act.ts'
import type { toldAssessmentForm } from './told-assessment.form.ts'

const NOW = '2026-05-06T10:00:00.000Z'

const telling = (
  db: Db,
  { priya, assessment }: InNeed,
  some: Partial<ValuesOf<typeof toldAssessmentForm>> = {},
  by: Actor = priya,
) =>
  doing(db, by, NOW, toldAssessment, {
    params: { assessment },
    values: {
      who: ['family'],
      told_on: '2026-05-05',
      told_by: priya.worker_id,
      how: 'At home, with a copy left',
      ...some,
    },
  })

describe('after an assessment is authorised', () => {
  test('it is recorded when, by whom and how the family were told, and the agencies apart from them', () =>
    withDatabase(async db => {
      const family = await inNeed(db)
      done(await telling(db, family))
      done(
        await telling(
          db,
          family,
          { who: ['agencies'], told_on: '2026-05-06', told_by: family.dan.worker_id, how: 'By letter' },
          family.dan,
        ),
      )
      const file = await findAssessment(db, family.assessment)
      assert.deepEqual(
        [file.family_told_on, file.family_told_by_name, file.family_told_how],
        ['2026-05-05', 'Priya Shah', 'At home, with a copy left'],
      )
      assert.deepEqual(
        [file.agencies_told_on, file.agencies_told_by_name, file.agencies_told_how],
        ['2026-05-06', 'Dan Moore', 'By letter'],
      )
      const lines = await db.selectFrom('chronology_entry').select(['on_date', 'says']).orderBy('on_date').execute()
      assert.deepEqual(lines, [
        { on_date: '2026-05-05', says: 'Family told what the assessment decided: At home, with a copy left' },
        { on_date: '2026-05-06', says: 'Agencies told what the assessment decided: By letter' },
      ])
    }))
  test('both may be told at once', () =>
    withDatabase(async db => {
      const family = await inNeed(db)
      done(await telling(db, family, { who: ['family', 'agencies'] }))
      const file = await findAssessment(db, family.assessment)
      assert.deepEqual([file.family_told_on, file.agencies_told_on], ['2026-05-05', '2026-05-05'])
    }))
  test('what is recorded once is not written over', () =>
    withDatabase(async db => {
      const family = await inNeed(db)
      done(await telling(db, family))
      const { refusals } = await telling(db, family, { who: ['family', 'agencies'], told_on: '2026-05-06' })
      assert.deepEqual(refusals, [
        { field: 'who', says: 'The family were told on Tue 5 May 2026: that is recorded already' },
      ])
    }))
  test('nobody was told before it', () =>
    withDatabase(async db => {
      const { refusals } = await telling(db, await inNeed(db), { told_on: '2026-04-30' })
      assert.match(refusals?.[0]?.says ?? '', /authorised on Fri 1 May 2026/)
    }))
})

describe('being told of an assessment is not recorded', () => {
  test('before it is authorised', () =>
    withDatabase(async db => {
      const family = await inNeed(db)
      const open = await anAssessment(db, family.ava, family.episode, family.priya)
      const { refusals } = await telling(db, { ...family, assessment: open })
      assert.match(refusals?.[0]?.says ?? '', /still being written/)
    }))
  test('by a worker from elsewhere', () =>
    withDatabase(async db => {
      const family = await inNeed(db)
      await assert.rejects(telling(db, family, {}, await aWorker(db)), NotAllowed)
    }))
})
