import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isMeasure, measureNamed } from '../../measures/index.ts'
import { canFollow } from './progress.ts'
import { suggestedMeasures, THEMES, themesOf } from './themes.ts'

const ids = (text: string) => themesOf(text).map(({ id }) => id)

describe('the themes of an improvement', () => {
  test('are told by its words', () => {
    assert.deepEqual(ids('Thresholds are understood and applied at the front door.'), ['front-door'])
    assert.deepEqual(ids('The regularity of management oversight and supervision.'), ['supervision'])
    assert.deepEqual(ids('How quickly children are matched to permanent carers.'), ['permanence'])
    assert.deepEqual(ids('The response to 16- and 17-year-olds who present as homeless.'), ['homeless-16-17'])
    assert.deepEqual(ids('Something nobody asked for before.'), [])
  })

  test('suggest measures, those of several themes first, and none where none speaks to it', () => {
    assert.equal(suggestedMeasures('Thresholds at the front door, and repeat referrals.')[0], 'FD7')
    assert.deepEqual(suggestedMeasures('The quality of pathway plans')[0], 'CI2')
    assert.deepEqual(suggestedMeasures('How quickly children are matched to permanent carers.'), [])
  })

  test('name only measures that exist and can show an improvement', () => {
    const named = THEMES.flatMap(({ measures }) => measures)
    assert.deepEqual(
      named.filter(id => !isMeasure(id) || !canFollow(measureNamed(id))),
      [],
    )
  })
})
