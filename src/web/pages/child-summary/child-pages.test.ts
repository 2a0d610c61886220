import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aTeam, aWorker } from '../../../../test/builders.ts'
import { aKnownChild } from '../../../../test/known-child.ts'
import { withSite } from '../../../../test/site.ts'
import { PAGES } from '../index.ts'

const BOUNDARY = 'a-part-of-the-form'
const multipart = (fields: Record<string, string>, file: { name: string; body: string }) =>
  [
    ...Object.entries(fields).map(([name, value]) => `content-disposition: form-data; name="${name}"\r\n\r\n${value}`),
    `content-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: text/html\r\n\r\n${file.body}`,
  ]
    .map(part => `--${BOUNDARY}\r\n${part}\r\n`)
    .join('')
    .concat(`--${BOUNDARY}--\r\n`)

describe('a child’s pages', () => {
  test('the first says who, why, what is due, what drifts, what the child says, what changed and who decided', () =>
    withSite(async site => {
      const { leo, priya } = await aKnownChild(site.db)
      const { status, text } = await (await site.as(priya)).get(`/children/${leo}`)
      assert.equal(status, 200)
      for (const words of [
        'Leo Marsh 4 years',
        'Child in need plan since Mon 11 May 2026',
        'Priya Shah (second worker in a year)',
        'Sarah loves Leo and was often too tired',
        'overdue by 118 working days',
        'say nothing of what Leo’s father thinks',
        '“I like it when nana comes.”',
        'What changed: Nana was added to the plan.',
        'Leo is safe and settled at home',
        'Continue the plan and bring nana into it',
        'Sarah Marsh',
      ])
        assert.ok(text.includes(words), words)
    }))

  test('a child nothing is known of has a page that says what would stand there', () =>
    withSite(async site => {
      const { priya } = await aKnownChild(site.db)
      const mia = await aChild(site.db, { forename: 'Mia' })
      const duty = await aWorker(site.db, 'director', { team_id: priya.team_id })
      const visitor = await site.as(duty)
      for (const [path, words] of [
        ['', 'Nothing is recorded yet.'],
        ['/chronology', 'Nothing has happened yet'],
        ['/documents', 'There are no documents about Mia Marsh.'],
        ['/decisions', 'No decision has been recorded about Mia Marsh.'],
        ['/deadlines', 'Nothing has ever been due for Mia Marsh.'],
      ] as const) {
        const { status, text } = await visitor.get(`/children/${mia}${path}`)
        assert.deepEqual([status, text.includes(words)], [200, true], path)
      }
    }))

  test('another team’s worker is refused each of them, and nobody learns of a child who is hidden', () =>
    withSite(async site => {
      const { leo, dan } = await aKnownChild(site.db)
      const stranger = await site.as(
        await aWorker(site.db, 'social_worker', { team_id: (await aTeam(site.db)).team_id }),
      )
      const paths = PAGES.map(({ path }) => path).filter(path =>
        /^\/children\/:person(\/(chronology|documents|decisions|deadlines))?$/.test(path),
      )
      assert.equal(paths.length, 5)
      for (const path of paths) assert.equal((await stranger.get(path.replace(':person', leo))).status, 403, path)
      await site.db
        .insertInto('restriction')
        .values({
          person_id: leo,
          level: 'restricted',
          reason_code: 'other',
          reason: 'For this test',
          owner_id: dan.worker_id,
          review_on: '2027-01-01',
        })
        .execute()
      for (const path of paths) {
        const { status, text } = await stranger.get(path.replace(':person', leo))
        assert.deepEqual([status, text.includes('Leo')], [404, false], path)
      }
    }))

  test('the chronology narrows by what matters and by day, and a line taken out is not printed', () =>
    withSite(async site => {
      const { leo, priya } = await aKnownChild(site.db)
      const visitor = await site.as(priya)
      const key = await visitor.get(`/children/${leo}/chronology?significance=1&from=2026-04-01`)
      assert.ok(key.text.includes('Assessment authorised') && key.text.includes('1 event of 3'))
      assert.ok(!key.text.includes('Contact from a school'))
      const line = await site.db
        .selectFrom('chronology_entry')
        .select('id')
        .where('kind', '=', 'visit')
        .executeTakeFirstOrThrow()
      assert.equal((await visitor.post(`/children/${leo}/chronology/${line.id}`)).status, 303)
      assert.ok(!(await visitor.get(`/children/${leo}/chronology`)).text.includes('seen alone at home'))
      assert.ok((await visitor.get(`/children/${leo}/chronology?all=yes`)).text.includes('seen alone at home'))
    }))

  test('a decision without its reason is refused with the text kept; a social worker has no such page', () =>
    withSite(async site => {
      const { leo, dan, priya } = await aKnownChild(site.db)
      const refused = await (await site.as(dan)).post(`/children/${leo}/decisions/new`, { what: 'Close in January' })
      assert.equal(refused.status, 422)
      assert.ok(refused.html.includes('value="Close in January"') && refused.text.includes('Say what you read'))
      assert.equal((await (await site.as(priya)).get(`/children/${leo}/decisions/new`)).status, 403)
    }))

  test('a document is given back as a file to keep, never drawn, and not to a stranger', () =>
    withSite(async site => {
      const { leo, priya } = await aKnownChild(site.db)
      const visitor = await site.as(priya)
      const fields = {
        _csrf: visitor.csrf,
        _once: crypto.randomUUID(),
        title: 'Notes',
        kind: 'report',
        person_ids: leo,
      }
      const added = await site.app.inject({
        method: 'POST',
        url: `/children/${leo}/documents/new`,
        headers: { cookie: visitor.cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
        payload: multipart(fields, { name: 'notes.txt', body: 'nursery is going well' }),
      })
      assert.equal(added.statusCode, 303)
      const { id } = await site.db.selectFrom('document').select('id').executeTakeFirstOrThrow()
      const given = await site.app.inject({ url: `/documents/${id}`, headers: { cookie: visitor.cookie } })
      assert.equal(given.body, 'nursery is going well')
      assert.equal(given.headers['content-disposition'], 'attachment; filename="notes.txt"')
      assert.equal(given.headers['x-content-type-options'], 'nosniff')
      const stranger = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await stranger.get(`/documents/${id}`)).status, 403)
    }))
})
