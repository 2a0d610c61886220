import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { itemThemes } from '../themes/item-themes.ts'
import { likenessTo } from './likeness.ts'
import { matterOf } from './matter.ts'
import { sayReasons } from './reasons.ts'
import { agreementOver } from './sample.ts'

const ASKED = [
  'The timeliness of decisions about contacts at the front door.',
  'Management oversight, so that children’s cases do not drift.',
  'How quickly children in care are matched with permanent carers.',
]

const matters = (confirmed: Record<number, { by: string; text: string }[]> = {}) =>
  ASKED.map((text, place) =>
    matterOf({
      id: String(place + 1),
      text,
      themes: itemThemes(text, []),
      paragraph: null,
      confirmed: confirmed[place + 1] ?? [],
    }),
  )

describe('what a later finding is like', () => {
  test('is known by its theme in quite other words, and says by which', () => {
    const [first] = likenessTo(matters())(
      'Managers seldom sit down with workers, and no one has asked why plans stalled.',
    )
    assert.equal(first?.id, '2')
    assert.match(sayReasons(first).join('; '), /it speaks of management oversight and supervision: .*“Managers”/)
  })

  test('is known by words that inspectors use together, and says which', () => {
    const [first] = likenessTo(matters())('Brothers and sisters wait too long to be adopted together.')
    assert.equal(first?.id, '3')
    assert.match(sayReasons(first).join('; '), /inspectors use together “adopted” and “matched”/)
  })

  test('is known by the words of an earlier visit that somebody said were about it', () => {
    const text = 'The Thursday meeting has lapsed.'
    assert.deepEqual(likenessTo(matters())(text), [])
    const words = {
      by: 'the second monitoring visit',
      text: 'A Thursday meeting looks at every child whose plan has lapsed.',
    }
    const [first] = likenessTo(matters({ 2: [words] }))(text)
    assert.equal(first?.id, '2')
    assert.match(sayReasons(first).join('; '), /the second monitoring visit also says “thursday”/)
  })

  test('is nothing where it speaks of nothing that was asked, and where nothing was asked', () => {
    assert.deepEqual(likenessTo(matters())('Inspectors thank everybody for the welcome they were given.'), [])
    assert.deepEqual(likenessTo([])('Managers do not supervise.'), [])
  })
})

/** Tagged by hand by somebody who did not know the rules; the rules were set on A and B, and C and D were never looked at. */
describe('findings matched to what was asked before, against the sample', () => {
  test('of the half on which the rules were set', t => {
    const { findings, first, among } = agreementOver(['A', 'B'])
    t.diagnostic(`${findings} findings: right first ${first.toFixed(3)}, among those suggested ${among.toFixed(3)}`)
    assert.ok(first >= 0.75)
    assert.ok(among >= 0.9)
  })

  test('of the half they had not met, which is what to expect of the next letter', t => {
    const { findings, first, among, quiet } = agreementOver(['C', 'D'])
    t.diagnostic(
      `${findings} findings: right first ${first.toFixed(3)}, among those suggested ${among.toFixed(3)}, rightly quiet ${quiet.toFixed(3)}`,
    )
    assert.ok(first >= 0.6)
    assert.ok(among >= 0.7)
    assert.ok(quiet >= 0.5)
  })
})
