import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { aWorker } from '../../test/builders.ts'
import { type Site, withSite } from '../../test/site.ts'
import { hashPassword } from '../access/password.ts'
import { ChangedSinceYouLooked } from '../record/conditions.ts'
import { openDatabase } from '../record/database.ts'
import { date, form, longText, rows, text, yesNo } from '../record/form.ts'
import { redirectTo } from './answers.ts'
import { page } from './page.ts'
import { draftDiscard } from './pages/drafts/draft-discard.page.ts'
import { drafts } from './pages/drafts/drafts.page.ts'
import { buildServer } from './server.ts'
import { safeBack } from './sign-in.ts'

const noteForm = form({
  id: 'note',
  title: 'Write a note',
  asks: [
    longText('says', 'What happened?'),
    yesNo('seen_alone', 'Seen alone?').optional(),
    text('why', 'Why not?').when({ seen_alone: false }),
    date('on', 'When?').notAfterToday().optional(),
    rows('steps', 'Steps', [text('what', 'What?')]).optional(),
  ],
})

const site = (work: (site: Site, saved: string[]) => Promise<void>) => {
  const saved: string[] = []
  let version = 1
  const note = page({
    path: '/note/:note',
    may: 'home.read',
    id: 'note',
    form: noteForm,
    filled: () => ({ values: { says: 'as it was' }, version }),
    async submit(_, { values, seen_version }) {
      if (values.says.includes('refuse me')) return [{ field: 'says', says: 'The record may not say that' }]
      if (values.says.includes('meanwhile') && seen_version === 1) {
        version = 2
        const now = { says: 'What Dan wrote' }
        throw new ChangedSinceYouLooked({
          changed_by: 'Dan Moore',
          changed_at: '2026-11-22T10:40:00.000Z',
          seen: 1,
          version,
          now,
        })
      }
      saved.push(values.says)
      return redirectTo(`/list?saved=${saved.length}`)
    },
  })
  const list = page({
    path: '/list',
    may: 'home.read',
    logs: 'list',
    view: 'list.njk',
    show: () => ({ rows: ['one', 'two'] }),
  })
  const settings = page({
    path: '/for-administrators',
    may: 'settings.write',
    view: 'list.njk',
    id: 'admin',
    show: () => ({}),
  })
  const child = page({ path: '/children/:person', may: 'record.read', view: 'list.njk', id: 'child', show: () => ({}) })
  const views = [fileURLToPath(new URL('../../test/views', import.meta.url))]
  return withSite(each => work(each, saved), { pages: [drafts, draftDiscard, note, list, settings, child], views })
}

describe('somebody who is not signed in', () => {
  test('is asked to sign in, and brought back to the page they wanted', () =>
    site(async ({ nobody }) => {
      assert.equal((await nobody.get('/list?a=1')).location, '/sign-in?back=%2Flist%3Fa%3D1')
    }))

  test('is never sent to another site', () => {
    for (const back of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/sign-out',
      '',
    ]) {
      assert.equal(safeBack(back), '/', back)
    }
    assert.equal(safeBack('/children/1?tab=a'), '/children/1?tab=a')
  })

  test('learns nothing from an address that does not exist', () =>
    site(async ({ nobody }) => assert.equal((await nobody.get('/nothing')).status, 404)))

  test('signs in with name and password, and not after five wrong ones', () =>
    site(async ({ app, db }) => {
      const { worker_id } = await aWorker(db)
      const password_hash = await hashPassword('correct horse')
      await db.insertInto('account').values({ worker_id, username: 'priya', password_hash }).execute()
      const signIn = (password: string) =>
        app.inject({
          method: 'POST',
          url: '/sign-in',
          payload: new URLSearchParams({ username: 'Priya', password, back: '/list' }).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      const right = await signIn('correct horse')
      assert.equal(right.headers.location, '/list')
      assert.match(String(right.headers['set-cookie']), /HttpOnly; SameSite=Lax/)
      for (let n = 0; n < 5; n++) assert.equal((await signIn('wrong')).statusCode, 422)
      assert.equal((await signIn('correct horse')).statusCode, 422)
    }))
})

describe('a page', () => {
  test('is refused to a role that may not open it, and the refusal is logged', () =>
    site(async ({ as, db }) => {
      const worker = await aWorker(db, 'social_worker')
      assert.equal((await (await as(worker)).get('/for-administrators')).status, 403)
      const logged = await db.selectFrom('access_log').select(['action', 'entity', 'worker_id']).execute()
      assert.deepEqual(logged, [{ action: 'refused', entity: '/for-administrators', worker_id: worker.worker_id }])
    }))

  test('about nobody there is, or about what is no number at all, is not found', () =>
    site(async ({ as, db }) => {
      const worker = await as(await aWorker(db))
      for (const id of ['00000000-0000-4000-8000-000000000000', 'x', "'", '%00']) {
        assert.equal((await worker.get(`/children/${id}`)).status, 404, id)
      }
    }))

  test('that shows a list is logged with how many it showed', () =>
    site(async ({ as, db }) => {
      const worker = await aWorker(db)
      const seen = await (await as(worker)).get('/list')
      assert.match(seen.text, /A list one two/)
      const logged = await db.selectFrom('access_log').select(['action', 'entity', 'shown']).execute()
      assert.deepEqual(logged, [{ action: 'list', entity: '/list', shown: 2 }])
    }))

  test('carries no script or style of its own, and may not be framed', () =>
    site(async ({ as, app, db }) => {
      const { cookie } = await as(await aWorker(db))
      const { headers, body } = await app.inject({ url: '/note/1', headers: { cookie } })
      const policy = String(headers['content-security-policy'])
      assert.match(policy, /default-src 'self'/)
      assert.match(policy, /frame-ancestors 'none'/)
      assert.doesNotMatch(policy, /unsafe/)
      assert.doesNotMatch(body, /<script(?![^>]* src=)|<style|\sstyle="|\son[a-z]+="/)
    }))
})

describe('a form', () => {
  test('says what is wrong, keeps the text, and keeps it as a draft too', () =>
    site(async ({ as, db }) => {
      const worker = await as(await aWorker(db))
      const refused = await worker.post('/note/1', { says: 'refuse me <b>', seen_alone: 'no', why: 'asleep' })
      assert.equal(refused.status, 422)
      assert.match(refused.text, /There is a problem The record may not say that/)
      assert.match(refused.html, /refuse me &lt;b&gt;<\/textarea>/)
      assert.match((await worker.get('/note/1')).text, /Your draft from Sun 22 Nov 2026, 10:42 is below/)
      assert.doesNotMatch((await worker.get('/note/2')).text, /Your draft from/)
    }))

  test('is done once, however often it is sent', () =>
    site(async ({ as, db }, saved) => {
      const worker = await as(await aWorker(db))
      const fields = { says: 'hello', _once: crypto.randomUUID() }
      const answers = await Promise.all([worker.post('/note/1', fields), worker.post('/note/1', fields)])
      const again = await worker.post('/note/1', fields)
      assert.deepEqual(
        [...answers, again].map(answer => answer.location),
        Array(3).fill('/list?saved=1'),
      )
      assert.deepEqual(saved, ['hello'])
    }))

  test('is refused without the session’s own token', () =>
    site(async ({ as, db }, saved) => {
      const worker = await as(await aWorker(db))
      assert.equal((await worker.post('/note/1', { says: 'hello', _csrf: 'guess' })).status, 403)
      assert.deepEqual(saved, [])
    }))

  test('sent too late is kept as a draft, and found after signing in again', () =>
    site(async ({ as, db, at }, saved) => {
      const actor = await aWorker(db)
      const worker = await as(actor)
      at('2026-11-22T11:30:00.000Z')
      assert.equal((await worker.post('/note/1', { says: 'an hour of writing' })).location, '/sign-in?back=%2Fnote%2F1')
      assert.deepEqual(saved, [])
      assert.match((await (await as(actor)).get('/note/1')).html, /an hour of writing/)
    }))

  test('shows what somebody else wrote beside what was typed, and then lets it be saved', () =>
    site(async ({ as, db }, saved) => {
      const worker = await as(await aWorker(db))
      const changed = await worker.post('/note/1', { says: 'meanwhile I wrote', _seen_version: '1' })
      assert.equal(changed.status, 409)
      assert.match(changed.text, /Dan Moore changed this while you were typing/)
      assert.match(changed.text, /What happened\? What Dan wrote meanwhile I wrote/)
      assert.match(changed.html, /name="_seen_version" value="2"/)
      await worker.post('/note/1', { says: 'meanwhile I wrote', _seen_version: '2' })
      assert.deepEqual(saved, ['meanwhile I wrote'])
    }))

  test('takes another row, and gives one back, without scripts', () =>
    site(async ({ as, db }) => {
      const worker = await as(await aWorker(db))
      const more = await worker.post('/note/1', { 'steps[0][what]': 'first', _add: 'steps' })
      assert.equal(more.html.match(/name="steps\[\d\]\[what\]"/g)?.length, 2)
      const fewer = await worker.post('/note/1', { 'steps[0][what]': 'a', 'steps[1][what]': 'b', _remove: 'steps[0]' })
      assert.match(
        fewer.html,
        /name="steps\[0\]\[what\]" type="text" spellcheck="[^"]*"? ?value="b"|name="steps\[0\]\[what\]"[^>]*value="b"/,
      )
    }))

  test('saves what is typed so far, throws it away when told to, and when it has been used', () =>
    site(async ({ as, db }) => {
      const worker = await as(await aWorker(db))
      const keep = () =>
        worker.post('/drafts/save', { _page: '/note/1', _form: 'note', says: 'half a sentence', secret: 'x' })
      assert.match((await keep()).html, /"saved":true,"at":"10:42"/)
      assert.match((await worker.get('/drafts')).text, /Throw away/)
      const kept = await db.selectFrom('form_draft').select('typed').execute()
      assert.deepEqual(kept, [{ typed: { says: 'half a sentence' } }])
      await worker.post('/note/1', { _discard: 'yes' })
      assert.match((await worker.get('/drafts')).text, /You have no drafts/)
      await keep()
      await worker.post('/note/1', { says: 'a whole sentence' })
      assert.match((await worker.get('/drafts')).text, /You have no drafts/)
    }))

  test('autosaved after it was sent does not come back as a draft', () =>
    site(async ({ as, db }) => {
      const worker = await as(await aWorker(db))
      const _once = crypto.randomUUID()
      await worker.post('/note/1', { says: 'sent', _once })
      await worker.post('/drafts/save', { _page: '/note/1', _form: 'note', says: 'sent', _once })
      assert.match((await worker.get('/drafts')).text, /You have no drafts/)
    }))
})

describe('a draft', () => {
  test('is saved only for a form that exists, by its own writer, for its own writer', () =>
    site(async ({ as, db }) => {
      const [priya, dan] = [await as(await aWorker(db)), await as(await aWorker(db))]
      assert.equal((await priya.post('/drafts/save', { _page: '/elsewhere', _form: 'note', says: 'x' })).status, 404)
      await priya.post('/drafts/save', { _page: '/note/1', _form: 'note', says: 'Priya’s words' })
      assert.doesNotMatch((await dan.get('/note/1')).html, /Priya’s words/)
    }))
})

describe('when the database is away', () => {
  test('a plain page says so, and one button sends again what was typed', async () => {
    const database = openDatabase('postgres://nobody@127.0.0.1:1/nothing')
    const note = page({ path: '/note', may: 'home.read', form: noteForm, submit: async () => redirectTo('/') })
    const app = await buildServer({ database, pages: [note] })
    const token = 'a'.repeat(43)
    const headers = { cookie: `golden-thread=${token}`, 'content-type': 'application/x-www-form-urlencoded' }
    const reply = await app.inject({
      method: 'POST',
      url: '/note',
      headers,
      payload: 'says=an+hour+of+writing&_csrf=t',
    })
    assert.equal(reply.statusCode, 503)
    assert.equal(reply.headers['retry-after'], '10')
    assert.match(reply.body, /<textarea hidden name="says">\nan hour of writing<\/textarea>/)
    assert.match(reply.body, /<textarea hidden name="_csrf">/)
    assert.equal((await app.inject('/health')).statusCode, 200)
    await app.close()
    await database.close()
  })
})

describe('too many tries to sign in', () => {
  test('wait a minute', async () => {
    const database = openDatabase('postgres://nobody@127.0.0.1:1/nothing')
    const app = await buildServer({ database, pages: [] })
    const statuses: number[] = []
    for (let n = 0; n < 31; n++) {
      statuses.push((await app.inject({ method: 'POST', url: '/sign-in', payload: {} })).statusCode)
    }
    assert.deepEqual(statuses.slice(-2), [503, 429])
    await app.close()
    await database.close()
  })
})
