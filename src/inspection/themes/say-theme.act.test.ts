import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import { NotAllowed, NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { itemThemes } from './item-themes.ts'
import { sayTheme } from './say-theme.act.ts'
import { themesSaid } from './themes.store.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const
const TEXT = 'How thresholds are understood and applied at the front door.'

const programme = async (db: Db) => {
  const dan = await aWorker(db, 'head_of_service', { full_name: 'Dan Mercer' })
  const { item } = await anImprovement(db)
  const say = (theme: 'front-door' | 'partnership' | 'plans', applies: boolean, because = 'It is what they mean') =>
    perform(db, { actor: dan, ...TODAY }, sayTheme, { params: { item }, values: { theme, applies, because } })
  const now = async () => itemThemes(TEXT, await themesSaid(db, [item])).map(each => [each.id, each.applies])
  return { item, say, now }
}

describe('a theme of an improvement', () => {
  test('is added by a person, with who, when and why', () =>
    withDatabase(async db => {
      const { item, say, now } = await programme(db)
      assert.ok((await say('partnership', true, 'Schools refer too')).done)
      assert.deepEqual(await now(), [
        ['front-door', true],
        ['partnership', true],
      ])
      const [said] = await themesSaid(db, [item])
      assert.deepEqual([said?.said_by, said?.said_on, said?.because], ['Dan Mercer', '2026-11-22', 'Schools refer too'])
    }))

  test('is taken away although the rules find it, and put back, with every word kept', () =>
    withDatabase(async db => {
      const { say, now } = await programme(db)
      await say('front-door', false, 'It is about the doors of the office')
      assert.deepEqual(await now(), [['front-door', false]])
      await say('front-door', true, 'It is about thresholds after all')
      assert.deepEqual(await now(), [['front-door', true]])
      const kept = await db
        .selectFrom('improvement_theme')
        .select(['applies', 'because', 'void_reason'])
        .orderBy('id')
        .execute()
      assert.deepEqual(kept, [
        {
          applies: false,
          because: 'It is about the doors of the office',
          void_reason: 'It is about thresholds after all',
        },
        { applies: true, because: 'It is about thresholds after all', void_reason: null },
      ])
    }))

  test('is not added where it is, nor taken from where it is not', () =>
    withDatabase(async db => {
      const { say } = await programme(db)
      const already = 'The improvement has this theme already'
      assert.deepEqual((await say('front-door', true)).refusals, [{ field: 'applies', says: already }])
      const absent = 'The improvement does not have this theme'
      assert.deepEqual((await say('plans', false)).refusals, [{ field: 'applies', says: absent }])
    }))

  test('is said once at a time, by the database too', () =>
    withDatabase(async db => {
      const { item } = await programme(db)
      const { worker_id } = await aWorker(db, 'director')
      const row = {
        improvement_item_id: item,
        theme: 'plans',
        because: 'x',
        said_by: worker_id,
        said_on: TODAY.today,
      } as const
      await db
        .insertInto('improvement_theme')
        .values({ ...row, applies: true })
        .execute()
      await assert.rejects(
        db
          .insertInto('improvement_theme')
          .values({ ...row, applies: false })
          .execute(),
        /improvement_theme_once/,
      )
    }))

  test('is kept for ever, in the change log too', () =>
    withDatabase(async db => {
      const { say } = await programme(db)
      await say('plans', true)
      const logged = await db
        .selectFrom('access_log')
        .select('entity')
        .where('entity', '=', 'improvement_theme')
        .execute()
      assert.equal(logged.length, 1)
      await assert.rejects(db.deleteFrom('improvement_theme').execute())
    }))

  test('is changed by those who change the programme, and on an item that is there', () =>
    withDatabase(async db => {
      const { item } = await programme(db)
      const values = { theme: 'plans', applies: true, because: 'x' } as const
      const actor = await aWorker(db, 'social_worker')
      await assert.rejects(perform(db, { actor, ...TODAY }, sayTheme, { params: { item }, values }), NotAllowed)
      const director = await aWorker(db, 'director')
      const none = { params: { item: '00000000-0000-4000-8000-000000000000' }, values }
      await assert.rejects(perform(db, { actor: director, ...TODAY }, sayTheme, none), NotFound)
    }))
})
