import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { describe, test } from 'node:test'
import { aChild, aWorker } from '../../../test/builders.ts'
import { withDatabase, withDatabaseAs } from '../../../test/database.ts'
import type { Db } from '../../record/database.ts'
import { namesIn } from './names-in.store.ts'
import { couldName, spokenWords, withheld } from './spoken-words.ts'

const found = async (db: Db, text: string) => (await namesIn(db, [text])).map(({ from, to }) => text.slice(from, to))

describe('words that may name somebody', () => {
  test('are read whole, without the possessive, and stop at the end of a sentence', () =>
    assert.deepEqual(
      spokenWords('Leo Marsh’s bed. O’Neil came').map(({ text, ends }) => [text, ends]),
      [
        ['Leo', false],
        ['Marsh', false],
        ['bed', true],
        ['O’Neil', false],
        ['came', false],
      ],
    ))

  test('are read with their apostrophes as a page holds them, at their places on it', () =>
    assert.deepEqual(
      spokenWords('Sean O&#39;Neil&#39;s bed').map(({ text, from, to }) => [text, from, to]),
      [
        ['Sean', 0, 4],
        ["O'Neil", 5, 15],
        ['bed', 22, 25],
      ],
    ))

  test('are two at least, or a number as long as people quote', () => {
    assert.deepEqual(['Leo', 'Leo Marsh', '12 of 15', '100001', 'ref. 100001.'].map(couldName), [
      false,
      true,
      false,
      true,
      true,
    ])
  })

  test('are withheld where they stand, once where they overlap', () =>
    assert.equal(
      withheld('Ava Leo Marsh came', [
        { from: 4, to: 13 },
        { from: 0, to: 13 },
      ]),
      '[name withheld] came',
    ))
})

describe('somebody on the record is found in a text', () => {
  test('by their full name, however it is written, and by no part of it', () =>
    withDatabase(async db => {
      await aChild(db)
      await aChild(db, { forename: 'Zoë', surname: 'Smith-Jones', known_as: 'Zo' })
      assert.deepEqual(await found(db, 'We saw LEO  marsh’s room; Marsh, Leo was out.'), ['LEO  marsh', 'Marsh, Leo'])
      assert.deepEqual(await found(db, 'Zoe Smith Jones and Zo Smith-Jones'), ['Zoe Smith Jones', 'Zo Smith-Jones'])
      assert.deepEqual(await found(db, 'We asked Leo. Marsh Street was closed. Cleo Marshall, Leon Marsh and Leo'), [])
    }))

  test('by a name with an apostrophe, also in what is kept as a page', () =>
    withDatabase(async db => {
      await aChild(db, { forename: 'Sean', surname: 'O’Neil' })
      assert.deepEqual(await found(db, '<p>Sean O&#39;Neil came. Sean O’Neil’s bed</p>'), [
        'Sean O&#39;Neil',
        'Sean O’Neil',
      ])
    }))

  test('by another name of theirs, their number, and a number others know them by', () =>
    withDatabase(async db => {
      const person_id = await aChild(db, { reference: 765432 })
      await db
        .insertInto('person_name')
        .values({ person_id, kind: 'previous', forename: 'Leo', surname: 'van der Berg' })
        .execute()
      await db.insertInto('person_identifier').values({ person_id, type: 'nhs', value: '9434765919' }).execute()
      assert.deepEqual(await found(db, 'Leo van der Berg (765432, NHS 9434765919), one of 7654321'), [
        'Leo van der Berg',
        '765432',
        '9434765919',
      ])
    }))

  test('though their record is restricted and the reader may not know of them', () =>
    withDatabaseAs(
      async db => {
        const person_id = await aChild(db)
        const owner_id = (await aWorker(db)).worker_id
        const closed = { level: 'restricted', reason_code: 'other', reason: 'Why', review_on: '2027-01-01' } as const
        await db
          .insertInto('restriction')
          .values({ person_id, owner_id, ...closed })
          .execute()
        return aWorker(db, 'performance_analyst')
      },
      async db => {
        assert.deepEqual(await db.selectFrom('person').select('id').execute(), [])
        assert.deepEqual(await found(db, 'It was Leo Marsh.'), ['Leo Marsh'])
      },
    ))

  test('but not where somebody who works here, or inspected, is called the same', () =>
    withDatabase(async db => {
      await aChild(db)
      await aWorker(db, 'team_manager', { full_name: 'Leo Marsh' })
      assert.deepEqual(await found(db, 'Leo Marsh leads the team.'), [])
    }))
})

/** Acts of the improvement side whose words somebody else has published: looked through when they are shown, never refused. */
const WITHOUT: Record<string, string> = {
  'inspection.upload': 'the report as it was published',
  'inspection.accept': 'the words of the published report',
  'inspection.read_again': 'the words of the published report, read anew',
  'library.load': 'judgements that were published',
  'library.load-reports': 'reports that were published',
  'library.check-report': 'the words of a published report',
  'library.load-neighbours': 'names of authorities',
}

type Found = { id?: unknown; names_nobody?: true; writes?: unknown }

describe('every act whose words the board, the adviser and the lead member read', () => {
  test('names nobody', async () => {
    const root = new URL('..', import.meta.url)
    const acts: string[] = []
    for (const file of globSync('**/*.act.ts', { cwd: root.pathname }).sort()) {
      const made = Object.values((await import(new URL(file, root).href)) as Record<string, Found>)
      for (const { id, writes, names_nobody } of made)
        if (typeof id === 'string' && writes && !names_nobody && !(id in WITHOUT)) acts.push(`${file}: ${id}`)
    }
    assert.deepEqual(acts, [])
  })
})
