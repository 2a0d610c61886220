import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { aKnownChild } from '../../../test/known-child.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import { addDocument } from './add-document.act.ts'
import { documentsOf, findDocument, peopleOfDocument } from './document.store.ts'
import { mediaTypeOf } from './document.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const
const file = (filename: string, words: string) => ({ filename, type: 'text/html', bytes: Buffer.from(words) })

const adding = async (db: Db, filename: string, words: string) => {
  const { leo, dan } = await aKnownChild(db)
  const values = {
    file: file(filename, words),
    title: 'School’s report',
    kind: 'report' as const,
    dated_on: null,
    person_ids: [leo],
  }
  const add = (more: Partial<typeof values> = {}) =>
    perform(db, { actor: dan, ...TODAY }, addDocument, { params: { person: leo }, values: { ...values, ...more } })
  return { leo, add }
}

describe('adding a document', () => {
  test('keeps the bytes once, with the type its name says and not the one the browser said', () =>
    withDatabase(async db => {
      const { leo, add } = await adding(db, 'report.pdf', '%PDF-1.7 words')
      await add()
      const [line] = await documentsOf(db, leo)
      const found = await findDocument(db, line?.id ?? '')
      assert.equal(found?.media_type, 'application/pdf')
      assert.equal(found?.content.toString(), '%PDF-1.7 words')
      assert.deepEqual(await peopleOfDocument(db, line?.id ?? ''), [leo])
    }))

  test('writes what was added in the log, but not its bytes', () =>
    withDatabase(async db => {
      const { add } = await adding(db, 'report.pdf', '%PDF-1.7 words')
      await add()
      const row = await db
        .selectFrom('access_log')
        .select('after')
        .where('entity', '=', 'document')
        .executeTakeFirstOrThrow()
      assert.deepEqual(
        ['title', 'content', 'sha256'].map(name => name in (row.after as object)),
        [true, false, true],
      )
    }))

  test('refuses a page from the web that is named .pdf, and stores nothing', () =>
    withDatabase(async db => {
      const { leo, add } = await adding(db, 'report.pdf', '<!DOCTYPE html><p>Sign in</p>')
      const { refusals } = await add()
      assert.match(refusals?.[0]?.says ?? '', /page from the web/)
      assert.deepEqual(await documentsOf(db, leo), [])
    }))

  test('is one document of two children when it is about both', () =>
    withDatabase(async db => {
      const { leo, add } = await adding(db, 'notes.txt', 'words')
      const ava = await aChild(db, { forename: 'Ava' })
      const episode = await db
        .selectFrom('case_episode')
        .select('team_id')
        .where('person_id', '=', leo)
        .executeTakeFirstOrThrow()
      await db
        .insertInto('case_episode')
        .values({
          person_id: ava,
          team_id: episode.team_id,
          referral_on: '2026-03-02',
          referral_received_at: '2026-03-02T09:12:00.000Z',
          source_code: '2A',
          primary_need: 'N1',
        })
        .execute()
      await add({ person_ids: [leo, ava] })
      assert.equal((await documentsOf(db, ava))[0]?.id, (await documentsOf(db, leo))[0]?.id)
      assert.deepEqual(
        (await documentsOf(db, leo))[0]?.others.map(({ name }) => name),
        ['Ava Marsh'],
      )
    }))

  test('keeps no program, no page and no drawing that can run', () => {
    for (const name of ['run.exe', 'page.html', 'picture.svg', 'noending'])
      assert.ok('says' in mediaTypeOf(name, Buffer.from('x')))
    assert.ok('says' in mediaTypeOf('report.pdf', Buffer.from('PK zip')))
    assert.deepEqual(mediaTypeOf('Photo.JPG', Buffer.from('x')), { type: 'image/jpeg' })
  })
})
