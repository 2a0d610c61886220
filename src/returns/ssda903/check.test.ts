import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { check903, collectionOf, editionOf, type Faulty, likelyYear } from './check.ts'
import { readReturn } from './read-return.ts'

const sent = readReturn([
  {
    name: 'episodes.csv',
    bytes: Buffer.from(
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n' +
        '1,04/06/2026,S,C2,N1,U4,PR1,,,,AB1 2CD,AB1 3CD,SC123456\n' +
        '1,12/09/2026,P,C2,N1,K2,PR4,,,,AB1 2CD,AB1 4CD,SC654321\n',
    ),
  },
]).sent
const asked = { sent, last: null, year: 2027, authority: null, providers: null, has_postcodes: false }

describe('a check of the looked-after return', () => {
  const faults: Faulty[] = []
  const { children, run, not_run } = check903(asked, faulty => faults.push(faulty))

  test('says each row at fault, with its rule, its cells and its child', () => {
    assert.equal(children, 1)
    assert.ok(run > 0)
    assert.deepEqual(
      faults.filter(({ rule }) => rule === '142'),
      [{ rule: '142', table: 'Episodes', row: 0, fields: ['DEC', 'REC'], child: '1' }],
    )
  })

  test('names each rule that cannot be run, with what it lacks', () => {
    assert.ok(not_run.some(({ why }) => why === 'It needs Header, not given here'))
    assert.ok(not_run.some(({ why }) => why.includes('Episodes of the year before')))
    const again = check903({ ...asked, last: sent }, () => {})
    assert.ok(again.not_run.length < not_run.length)
  })

  test('of nothing finds nothing', () =>
    assert.equal(check903({ ...asked, sent: {} }, () => assert.fail()).children, 0))
})

describe('the year of a return', () => {
  test('goes from April to March, named by its end', () =>
    assert.deepEqual(collectionOf(2027), { year: 2027, from: '2026-04-01', to: '2027-03-31' }))

  test('is checked by its own edition, and an earlier one by the newest', () =>
    assert.deepEqual([editionOf(2024), editionOf(2012)], [2024, 2027]))

  test('is the one just ended until September, and then the one that runs', () =>
    assert.deepEqual(
      ['2026-03-31', '2026-04-01', '2026-08-31', '2026-09-01'].map(likelyYear),
      [2026, 2026, 2026, 2027],
    ))
})
