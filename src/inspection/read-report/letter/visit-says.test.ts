import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { judgedBefore, latestOf } from './judged-before.ts'
import { inspectorsOf } from './people.ts'
import { sameAuthority, subjectOf } from './subject.ts'
import { visitNumbers } from './visit-number.ts'

describe('the subject of a letter', () => {
  const said: [string, ReturnType<typeof subjectOf>][] = [
    ['Focused visit to Aldermere children’s services', { kind: 'focused visit', authority: 'Aldermere' }],
    ['Focussed visit to the London Borough of Mere', { kind: 'focused visit', authority: 'Mere' }],
    [
      'Monitoring visit of Alder and Mere local authority children’s services',
      { kind: 'monitoring visit', authority: 'Alder and Mere' },
    ],
    ['Monitoring visit: Fenwold children’s services', { kind: 'monitoring visit', authority: 'Fenwold' }],
    ['Monitoring visit to children’s services in Fenwold', { kind: 'monitoring visit', authority: 'Fenwold' }],
    ['Third monitoring visit to Stoke-on-Mere City Council', { kind: 'monitoring visit', authority: 'Stoke-on-Mere' }],
    ['Dear Ann, Focused visit to Mere Council’s children’s services', { kind: 'focused visit', authority: 'Mere' }],
    ['Inspection of Aldermere children’s services', null],
    ['At the last monitoring visit plans were weak', null],
  ]
  for (const [words, subject] of said) test(words, () => assert.deepEqual(subjectOf(words), subject))

  test('is of one authority however its name is written', () => {
    assert.equal(sameAuthority('City of Thornwick', 'Thornwick'), true)
    assert.equal(sameAuthority('Alder & Mere', 'Alder and Mere'), true)
    assert.equal(sameAuthority('Aldermere', 'Aldermeer'), false)
  })
})

describe('which visit it was', () => {
  const said: [string, number[]][] = [
    ['This was the third monitoring visit since July 2023.', [3]],
    ['the findings of the 4th monitoring visit to Mere', [4]],
    ['Tenth monitoring visit to Mere', [10]],
    ['This is the local authority’s second monitoring visit.', [2]],
    ['Monitoring visit 5', [5]],
    ['Monitoring visit 5 and 6 May 2025', []],
    ['At the third monitoring visit, inspectors found little.', []],
    ['This was the eleventh monitoring visit.', []],
    ['It was the third visit. This was the fourth monitoring visit.', [3, 4]],
  ]
  for (const [words, numbers] of said) test(words, () => assert.deepEqual(visitNumbers([words]), numbers))

  test('is two numbers where a letter says two', () => {
    assert.deepEqual(visitNumbers(['It was the third visit.', 'the findings of the fourth monitoring visit']), [3, 4])
  })
})

describe('inspectors', () => {
  const said: [string, string[]][] = [
    ['The visit was carried out by Ann Lee, His Majesty’s Inspector, and Bo Day HMI.', ['Ann Lee', 'Bo Day']],
    ["The inspectors were Ann Lee and Bo Day, Her Majesty's Inspectors.", ['Ann Lee', 'Bo Day']],
    ['Inspectors: Ann Lee HMI; Bo Day (lead inspector)', ['Bo Day', 'Ann Lee']],
    [
      'The visit was led by Ms Ann Lee, HMI, assisted by Bo Day and Cy Ng, Ofsted Inspectors.',
      ['Ann Lee', 'Bo Day', 'Cy Ng'],
    ],
    ['Lead inspector Ann Lee said plans were weak.', ['Ann Lee']],
    ['Children are seen by their social workers.', []],
  ]
  for (const [words, names] of said) test(words, () => assert.deepEqual(inspectorsOf([words]), names))
})

describe('an earlier judgement', () => {
  const said: [string, string | null, string | null][] = [
    ['since the local authority was judged inadequate in July 2023.', 'inadequate', 'July 2023'],
    [
      'It was judged to be ‘requires improvement to be good’ at its inspection in May 2022.',
      'requires improvement',
      'May 2022',
    ],
    ['At the inspection of 6 July 2020, overall effectiveness was judged to be good.', 'good', '6 July 2020'],
    ['Services were rated outstanding.', 'outstanding', null],
    ['They judged good practice by its effect.', null, null],
    ['Practice is good.', null, null],
  ]
  for (const [words, grade, on] of said) {
    test(words, () => {
      const before = latestOf(judgedBefore([words]))
      assert.deepEqual([before?.grade ?? null, before?.on ?? null], [grade, on])
    })
  }

  test('is the latest of two', () => {
    const two = judgedBefore(['It was judged inadequate in 2019. It was judged good in June 2022.'])
    assert.deepEqual([two.length, latestOf(two)], [2, { grade: 'good', on: 'June 2022' }])
  })
})
