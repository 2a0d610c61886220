import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aMorning } from '../../../../test/a-morning.ts'
import { aWorker } from '../../../../test/builders.ts'
import { withSite } from '../../../../test/site.ts'
import { sayTaken } from './say-taken.ts'

describe('the access reports', () => {
  test('say in words who took what out, with how many rows, and records by their number alone', () =>
    withSite(async ({ db, as }) => {
      const { dan, director } = await aMorning(db)
      await (await as(dan)).get('/team/list/children/children.csv')
      await (await as(director)).get('/measures/AS1/children.csv')
      const grace = await as(await aWorker(db, 'information_governance'))
      const { status, text } = await grace.get('/access-reports')
      assert.equal(status, 200)
      assert.match(text, /Dan Moor Team manager, North – [^–]*? 2 took out a list of a team: Children/)
      assert.match(text, /took out the children of a measure: AS1, Assessments are finished within 45 working days/)
      assert.doesNotMatch(text, /Marsh|Dale/)
    }))

  test('say what was looked for and not found, in their own words', () =>
    withSite(async ({ db, as }) => {
      const { text } = await (await as(await aWorker(db, 'information_governance'))).get('/access-reports')
      for (const words of [
        'worked with the child, or opened it with a reason',
        'Nobody looked for somebody of their own name',
        'Nothing was printed or taken out',
        'Every account of somebody who left is closed',
      ])
        assert.ok(text.includes(words), words)
    }))

  test('a page nobody gave words to is called by its address', () =>
    assert.equal(
      sayTaken({ action: 'print', entity: '/children/:person/plan', terms: null }),
      'printed /children/:person/plan',
    ))
})
