import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../test/builders.ts'
import { type Part, sendParts } from '../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../test/site.ts'
import { file, form, text } from '../record/form.ts'
import { redirectTo } from './answers.ts'
import { page } from './page.ts'

const reportForm = form({
  id: 'report',
  title: 'Send a report',
  asks: [
    text('title', 'What is it?'),
    file('report', 'Which file?').accepts('.pdf').atMost(1).saying({ missing: 'Choose the file' }),
  ],
})

const site = (work: (site: Site, took: number[]) => Promise<void>) => {
  const took: number[] = []
  const send = page({
    id: 'send',
    path: '/send',
    may: 'settings.write',
    form: reportForm,
    async submit(_, { values }) {
      took.push(values.report.bytes.length)
      return redirectTo('/sent')
    },
  })
  return withSite(each => work(each, took), { pages: [send] })
}

const sending = ({ app }: Site, visitor: Visitor, parts: Part[]) => sendParts(app, visitor, '/send', parts)

const title: Part = { name: 'title', bytes: 'The report' }
const report = (bytes: string | Buffer, filename = 'report.pdf'): Part => ({ name: 'report', filename, bytes })

describe('a form that takes a file', () => {
  test('takes one that fits', () =>
    site(async (it, took) => {
      const asha = await it.as(await aWorker(it.db, 'system_administrator'))
      const reply = await sending(it, asha, [title, report('%PDF-1.7')])
      assert.equal(reply.headers.location, '/sent')
      assert.deepEqual(took, [8])
    }))

  test('says beside the question that a file is too large, and keeps the words', () =>
    site(async (it, took) => {
      const asha = await it.as(await aWorker(it.db, 'system_administrator'))
      const reply = await sending(it, asha, [report(Buffer.alloc(3 * 1024 * 1024)), title])
      assert.equal(reply.statusCode, 422)
      assert.match(reply.body, /report-error[^>]*>.*The file must be smaller than 1 MB/s)
      assert.match(reply.body, /value="The report"/)
      assert.deepEqual(took, [])
    }))

  test('tells an empty file from none, and one of another kind from both', () =>
    site(async (it, took) => {
      const asha = await it.as(await aWorker(it.db, 'system_administrator'))
      assert.match((await sending(it, asha, [title, report('')])).body, /The file is empty/)
      assert.match((await sending(it, asha, [title, report('', '')])).body, /Choose the file/)
      assert.match((await sending(it, asha, [title, report('x', 'a.zip')])).body, /must be a \.pdf file/)
      assert.deepEqual(took, [])
    }))

  test('reads nothing from somebody who is not signed in, or whose role does not do this', () =>
    site(async (it, took) => {
      const large = report(Buffer.alloc(1024 * 1024))
      const nobody = await sending(it, it.nobody, [title, large])
      assert.equal(nobody.headers.location, '/sign-in?back=%2Fsend')
      const sam = await it.as(await aWorker(it.db, 'social_worker'))
      assert.equal((await sending(it, sam, [title, large])).statusCode, 403)
      assert.deepEqual(await it.db.selectFrom('form_draft').select('id').execute(), [])
      assert.deepEqual(took, [])
    }))

  test('keeps the words of somebody signed in too long ago, and lets the file go', () =>
    site(async (it, took) => {
      const asha = await it.as(await aWorker(it.db, 'system_administrator'))
      it.at('2026-11-22T11:30:00.000Z')
      const reply = await sending(it, asha, [title, report('%PDF-1.7')])
      assert.equal(reply.headers.location, '/sign-in?back=%2Fsend')
      const kept = await it.db.selectFrom('form_draft').select('typed').execute()
      assert.deepEqual(kept, [{ typed: { title: 'The report' } }])
      assert.deepEqual(took, [])
    }))
})
