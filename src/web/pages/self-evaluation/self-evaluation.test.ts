import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../test/an-improvement.ts'
import { aChild, aWorker } from '../../../../test/builders.ts'
import { type Visitor, withSite } from '../../../../test/site.ts'

const AREAS = ['leaders', 'help_and_protection', 'children_in_care', 'care_leavers'] as const
const WORDS = {
  know: 'Practice is better in three teams of five, and no better in the others.',
  how: 'Heads of service read ten records a month with the manager of each team.',
  doing: 'A manager who stays comes first; until then the head of service supervises.',
}
const NOTE = 'Practitioners asked why Mondays are not in it; they are now.'

const writeAll = async (visitor: Visitor) => {
  for (const area of AREAS)
    assert.equal((await visitor.post(`/self-evaluation/${area}/write`, WORDS)).status, 303, area)
}

describe('the self-evaluation', () => {
  test('drafts itself: each area with the three questions, what the record says, and its gaps', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db, { overall: 'inadequate' })
      const { text } = await (await as(await aWorker(db, 'director'))).get('/self-evaluation')
      assert.match(text, /Drafted from the record as it stands today; 10 gaps/)
      assert.match(text, /Children who need help and protection 1 improvement, 7 gaps/)
      assert.match(text, /Care leavers 0 improvements, 1 gap/)
      assert.match(
        text,
        /Nobody has written of the impact of leaders on social work practice, children who need help and protection, children in care and care leavers yet/,
      )
      assert.match(text, /Number 1, “How thresholds are understood and applied at the front door”: not started/)
    }))

  test('holds people’s words beside the record’s, and says when they are half a year old', () =>
    withSite(async ({ as, db, at }) => {
      const director = await aWorker(db, 'director', { full_name: 'Diana Holt' })
      const first = await (await as(director)).post('/self-evaluation/leaders/write', WORDS)
      assert.equal(first.location, '/self-evaluation#leaders')
      const read = (await (await as(director)).get('/self-evaluation')).text
      assert.match(read, /The impact of leaders on social work practice written by Diana Holt, Sun 22 Nov 2026/)
      assert.match(read, /What do you know\? Practice is better in three teams of five/)
      at('2027-05-24T10:00:00.000Z')
      const later = (await (await as(director)).get('/self-evaluation')).text
      assert.match(later, /The words on it were last written Sun 22 Nov 2026: read them again/)
    }))

  test('is written again in the words as they stand, and not over somebody else’s', () =>
    withSite(async ({ as, db }) => {
      const [director, auditor] = [await as(await aWorker(db, 'director')), await as(await aWorker(db, 'qa_auditor'))]
      await director.post('/self-evaluation/leaders/write', WORDS)
      const form = await auditor.get('/self-evaluation/leaders/write')
      assert.match(form.html, /Practice is better in three teams of five/)
      const seen = { _seen_version: '1' }
      await director.post('/self-evaluation/leaders/write', { ...WORDS, ...seen, know: `${WORDS.know} Four now.` })
      const clash = await auditor.post('/self-evaluation/leaders/write', {
        ...WORDS,
        ...seen,
        know: `${WORDS.know} Two.`,
      })
      assert.equal(clash.status, 409)
      assert.match(clash.html, /no better in the others\. Two\./)
      assert.match((await director.get('/self-evaluation')).text, /Four now\./)
    }))

  test('names no child', () =>
    withSite(async ({ as, db }) => {
      await aChild(db, { forename: 'Leo', surname: 'Marsh' })
      const director = await as(await aWorker(db, 'director'))
      const refused = await director.post('/self-evaluation/leaders/write', {
        ...WORDS,
        how: `${WORDS.how} Leo Marsh said so.`,
      })
      assert.equal(refused.status, 422)
      assert.match(refused.text, /“Leo Marsh” is the name or number of somebody on the record/)
    }))

  test('cannot be agreed before every area is written of, and only by the director', () =>
    withSite(async ({ as, db }) => {
      const director = await as(await aWorker(db, 'director'))
      const early = await director.post('/self-evaluation/agree', { note: NOTE })
      assert.equal(early.status, 422)
      assert.match(early.text, /Nobody has written of the impact of leaders/)
      const auditor = await as(await aWorker(db, 'qa_auditor'))
      assert.equal((await auditor.get('/self-evaluation/agree')).status, 403)
      assert.match((await auditor.get('/self-evaluations')).text, /No self-evaluation has been agreed yet/)
    }))

  test('is kept as it was agreed, byte for byte, whatever is written or counted afterwards; inspectors read that', () =>
    withSite(async ({ as, db }) => {
      await anImprovement(db, { overall: 'inadequate' })
      const director = await as(await aWorker(db, 'director', { full_name: 'Diana Holt' }))
      await writeAll(director)
      const { location } = await director.post('/self-evaluation/agree', { note: NOTE })
      assert.match(location ?? '', /^\/self-evaluations\//)
      const agreed = await director.get(location ?? '')
      assert.match(agreed.text, /Agreed Sun 22 Nov 2026 by Diana Holt/)
      assert.match(agreed.text, /What we cannot answer yet Going wrong: Number 1: nobody owns it/)
      await director.post('/self-evaluation/leaders/write', {
        ...WORDS,
        _seen_version: '1',
        know: `${WORDS.know} Four now.`,
      })
      await db.updateTable('improvement_item').set({ text: 'Something else.' }).execute()
      const inspector = await as(await aWorker(db, 'inspector'))
      assert.equal((await inspector.get(location ?? '')).html, agreed.html)
      assert.match((await inspector.get('/self-evaluations')).text, /Practitioners asked why Mondays are not in it/)
    }))

  test('knows no area but the four, and none that was never agreed', () =>
    withSite(async ({ as, db }) => {
      const director = await as(await aWorker(db, 'director'))
      assert.equal((await director.get('/self-evaluation/adoption/write')).status, 404)
      for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
        assert.equal((await director.get(`/self-evaluations/${id}`)).status, 404)
    }))
})
