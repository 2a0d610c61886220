import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countAgainst, rates, readTagged, taggedLines, withoutReports } from './tagged.ts'
import { THEMES, themesOf } from './themes.ts'

const ids = (text: string) => themesOf(text).map(({ id }) => id)
const percent = (rate: number | null) => (rate === null ? '–' : `${(100 * rate).toFixed(0)}%`)

describe('the sample tagged by hand', () => {
  test('names only themes there are, each recommendation once', () => {
    const lines = taggedLines()
    assert.ok(lines.length >= 220)
    assert.equal(new Set(lines.map(({ file, place }) => `${file} ${place}`)).size, lines.length)
    const known = new Set<string>(THEMES.map(({ id }) => id))
    const named = lines.flatMap(({ themes }) => (themes ?? '').split(' ').filter(Boolean))
    assert.deepEqual(
      named.filter(theme => !known.has(theme)),
      [],
    )
  })

  test('has every place of lot 1 and of the others by the rule they were chosen by', () => {
    const places = taggedLines().map(({ place, lot }) => [Number(place) % 3, lot === '1' ? 0 : 1])
    assert.deepEqual(
      places.filter(([found, meant]) => found !== meant),
      [],
    )
  })

  test('is met by the rules: at least 90% of what they find is right, and 85% is found', {
    skip: withoutReports,
  }, t => {
    const counts = countAgainst(readTagged(), ids)
    for (const { id } of THEMES) {
      const count = counts.get(id)
      if (!count) continue
      const { precision, recall } = rates([count])
      const { right, wrong, missed } = count
      t.diagnostic(
        `${id.padEnd(22)} precision ${percent(precision).padStart(4)}  recall ${percent(recall).padStart(4)}  (${right} right, ${wrong} wrong, ${missed} missed)`,
      )
    }
    const { precision, recall } = rates(counts.values())
    t.diagnostic(
      `${'all'.padEnd(22)} precision ${percent(precision).padStart(4)}  recall ${percent(recall).padStart(4)}`,
    )
    assert.ok((precision ?? 0) >= 0.9 && (recall ?? 0) >= 0.85)
  })

  test('has a lot held out, of which 87% of what they find is right and 92% is found', { skip: withoutReports }, t => {
    const held = readTagged().filter(({ lot }) => lot === 4)
    const { precision, recall } = rates(countAgainst(held, ids).values())
    t.diagnostic(`held out: ${held.length} recommendations, precision ${percent(precision)}, recall ${percent(recall)}`)
    assert.ok((precision ?? 0) >= 0.87 && (recall ?? 0) >= 0.92)
  })
})

test('precision and recall are counted as they are defined', () => {
  const sample = [
    { text: 'a', themes: ['plans', 'risk'], lot: 1 },
    { text: 'b', themes: [], lot: 1 },
  ]
  const counts = countAgainst(sample, text => (text === 'a' ? ['plans', 'voice'] : ['voice']))
  assert.deepEqual(counts.get('voice'), { right: 0, wrong: 2, missed: 0 })
  const { precision, recall } = rates(counts.values())
  assert.deepEqual([precision, recall], [1 / 3, 1 / 2])
  assert.deepEqual(rates([]), { precision: null, recall: null })
})
