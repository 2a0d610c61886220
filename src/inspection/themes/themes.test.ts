import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isMeasure, measureNamed } from '../../measures/index.ts'
import { canFollow } from '../improvement/progress.ts'
import { itemThemes, marked, sayMatches, type ThemeSaid } from './item-themes.ts'
import { type Match, matchesOf, strengthOf, type ThemeId } from './match.ts'
import { MEASURES_OF } from './measures.ts'
import { patternOf } from './phrase.ts'
import { suggestedMeasures, themesOf } from './themes.ts'

const ids = (text: string) => themesOf(text).map(({ id }) => id)
const finds = (phrase: string, text: string) => text.match(patternOf(phrase))?.[0] ?? null

describe('a phrase', () => {
  test('is whole words, in any case, with any ending where it says so', () => {
    assert.equal(finds('plan*', 'Pathway PLANNING'), 'PLANNING')
    assert.equal(finds('plan', 'planet'), null)
    assert.equal(finds('plan', 'explain a plan.'), 'plan')
  })

  test('may have one word or another, a hyphen or none, and either apostrophe', () => {
    assert.equal(finds('step*|stepped up|down', 'cases stepped down'), 'stepped down')
    assert.equal(finds('multi-agency', 'multiagency and multi agency'), 'multiagency')
    assert.equal(finds('children’s file*', "children's files"), "children's files")
  })

  test('may have up to four words between, and never the end of a sentence', () => {
    assert.equal(
      finds('manager* … oversight', 'managers who have better oversight'),
      'managers who have better oversight',
    )
    assert.equal(finds('manager* … oversight', 'managers one two three four five oversight'), null)
    assert.equal(finds('manager* … oversight', 'Tell managers. Better oversight'), null)
  })
})

describe('a match', () => {
  const rule = {
    theme: 'plans',
    names: ['care plan*', 'plan*'],
    hints: ['delay*', 'children in need'],
    not_in: ['business plan*'],
    means: { 'care plan*': 'a child’s plan in care' },
  } as const

  test('says which phrase, which words, where, and what it means', () => {
    const [match] = matchesOf(rule, 'Good care plans.')
    const said = {
      phrase: 'care plan*',
      means: 'a child’s plan in care',
      words: 'care plans',
      from: 5,
      to: 15,
      weight: 2,
    }
    assert.deepEqual(match, said)
  })

  test('is not counted twice, nor inside words that shut it out', () => {
    assert.equal(matchesOf(rule, 'Care plans').length, 1)
    assert.deepEqual(matchesOf(rule, 'A business plan'), [])
    assert.equal(matchesOf(rule, 'A business plan and a plan')[0]?.from, 22)
  })

  test('counts for strength once for each phrase; two that hint are as good as one that names', () => {
    assert.equal(strengthOf(matchesOf(rule, 'a plan, a plan')), 2)
    assert.equal(strengthOf(matchesOf(rule, 'delay and more delays')), 1)
    assert.equal(strengthOf(matchesOf(rule, 'delay for children in need')), 2)
  })
})

describe('the themes of a text', () => {
  test('are told by its words, the strongest first and then the one spoken of first', () => {
    const text = 'Records are late. Core groups and strategy discussions are not held.'
    assert.deepEqual(ids(text), ['strategy-cp', 'recording'])
    assert.deepEqual(ids('Recording, and then supervision.'), ['recording', 'supervision'])
    assert.deepEqual(ids('Something nobody asked for before.'), [])
    assert.deepEqual(ids(''), [])
  })

  test('suggest measures, those of several themes first, and none where none speaks to it', () => {
    assert.equal(suggestedMeasures('Thresholds at the front door, and repeat referrals.')[0], 'FD7')
    assert.deepEqual(suggestedMeasures('The quality of pathway plans')[0], 'CI2')
    assert.deepEqual(suggestedMeasures('How quickly children are matched to permanent carers.'), [])
  })

  test('name only measures that exist and can show an improvement', () => {
    const named = Object.values(MEASURES_OF).flat()
    assert.ok(named.length > 0)
    assert.deepEqual(
      named.filter(id => !isMeasure(id) || !canFollow(measureNamed(id))),
      [],
    )
  })
})

describe('the themes of an item', () => {
  const text = 'Better pathway plans.'
  const word = (theme: ThemeId, applies: boolean): ThemeSaid => ({
    id: theme,
    version: 1,
    improvement_item_id: 'x',
    theme,
    applies,
    because: 'the work is with schools',
    said_by: 'Dan Mercer',
    said_on: '2026-05-07',
  })

  test('are those of its words and those a person added, each with why', () => {
    const [plans, leavers, education] = itemThemes(text, [word('education', true)])
    assert.deepEqual(plans?.why, ['because it says “pathway plans”'])
    assert.deepEqual(leavers?.why, ['because it says “pathway plans” (the plan of a young person who leaves care)'])
    assert.deepEqual(education?.why, ['Dan Mercer added it on Thu 7 May 2026: the work is with schools'])
  })

  test('stand last and crossed out where a person took them away, whatever the words say', () => {
    const themes = itemThemes(text, [word('plans', false)])
    assert.deepEqual(
      themes.map(({ id, applies }) => [id, applies]),
      [
        ['care-leavers', true],
        ['plans', false],
      ],
    )
    assert.equal(themes[1]?.why.length, 2)
  })

  test('say each of their words once', () => {
    const of = (words: string): Match => ({ phrase: words, means: null, words, from: 0, to: 1, weight: 2 })
    assert.equal(sayMatches([of('plan'), of('Plan'), of('drift')]), 'because it says “Plan” and “drift”')
    assert.equal(sayMatches([of('a'), of('b'), of('c')]), 'because it says “a”, “b” and “c”')
  })

  test('are marked in the text, which comes back whole', () => {
    const pieces = marked(text, itemThemes(text, []))
    assert.deepEqual(pieces, [
      { words: 'Better ', themes: [] },
      { words: 'pathway plans', themes: ['Plans', 'Care leavers'] },
      { words: '.', themes: [] },
    ])
    assert.equal(
      marked('', [])
        .map(({ words }) => words)
        .join(''),
      '',
    )
  })
})
