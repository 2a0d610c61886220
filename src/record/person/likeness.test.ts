import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Candidate, datesLike, likeness, type Sought } from './likeness.ts'
import { lettersApart, sameName, soundOf } from './sound.ts'

const leo: Candidate = {
  forename: 'Leo',
  surname: 'Okafor',
  known_as: null,
  other_names: [],
  date_of_birth: '2019-05-07',
  postcodes: ['AL1 4QX'],
  former_postcodes: ['AL9 2BB'],
  identifiers: [{ type: 'nhs', value: '9434765919' }],
  in_household: false,
}
const sought: Sought = { forename: 'Leo', surname: 'Okafor', date_of_birth: '2019-05-07' }

type Row = [says: string, sought: Partial<Sought>, candidate: Partial<Candidate>, score: number, because: string[]]

const TABLE: Row[] = [
  ['the same name and date of birth', {}, {}, 85, ['same date of birth', 'same surname', 'same first name']],
  [
    'with the same postcode too, certain',
    { postcode: 'AL1 4QX' },
    {},
    100,
    ['same date of birth', 'same surname', 'same first name', 'same postcode'],
  ],
  [
    'a surname that sounds the same',
    { surname: 'Okafour' },
    {},
    80,
    ['same date of birth', 'surname sounds the same: Okafour / Okafor', 'same first name'],
  ],
  [
    'a first name in its short form',
    { forename: 'Kate' },
    { forename: 'Catherine' },
    82,
    ['same date of birth', 'same surname', 'first name is another form of it: Kate / Catherine'],
  ],
  [
    'a first name of another spelling',
    { forename: 'Stephen' },
    { forename: 'Steven' },
    81,
    ['same date of birth', 'same surname', 'first name sounds the same: Stephen / Steven'],
  ],
  [
    'what they are known as',
    { forename: 'Teo' },
    { forename: 'Mateo', known_as: 'Teo' },
    82,
    ['same date of birth', 'same surname', 'same first name (known as)'],
  ],
  [
    'a former surname',
    { surname: 'Marsh' },
    { other_names: ['Leo Marsh'] },
    81,
    ['same date of birth', 'same surname (a former or other name)', 'same first name'],
  ],
  [
    'half of a double surname',
    { surname: 'Okafor-Price' },
    {},
    79,
    ['same date of birth', 'same first name', 'surname shares a name: Okafor-Price / Okafor'],
  ],
  [
    'names the other way round',
    { forename: 'Okafor', surname: 'Leo' },
    {},
    76,
    ['same date of birth', 'same names, the other way round'],
  ],
  [
    'day and month changed about',
    { date_of_birth: '2019-07-05' },
    {},
    77,
    ['date of birth with day and month changed about', 'same surname', 'same first name'],
  ],
  [
    'one digit of the date off',
    { date_of_birth: '2018-05-07' },
    {},
    73,
    ['date of birth one digit different', 'same surname', 'same first name'],
  ],
  [
    'only born in the same year',
    { date_of_birth: '2019-11-20' },
    {},
    53,
    ['same surname', 'same first name', 'born in the same year'],
  ],
  [
    'a namesake of another age, not alike enough to show',
    { date_of_birth: '2004-11-20' },
    {},
    30,
    ['same surname', 'same first name', 'date of birth is different'],
  ],
  ['a twin', { forename: 'Ava' }, {}, 50, ['same date of birth', 'same surname', 'first name is different']],
  [
    'the same NHS number whatever else',
    { forename: 'Baby', surname: 'Jones', date_of_birth: null, identifiers: [{ type: 'nhs', value: '9434765919' }] },
    {},
    67,
    ['same NHS number', 'first name is different'],
  ],
  [
    'a different NHS number',
    { identifiers: [{ type: 'nhs', value: '9999999999' }] },
    {},
    45,
    ['NHS number is different', 'same date of birth', 'same surname', 'same first name'],
  ],
  [
    'an earlier home',
    { date_of_birth: null, postcode: 'AL9 2BB' },
    {},
    57,
    ['same surname', 'same first name', 'same postcode as an earlier address'],
  ],
  [
    'a home shared with the family',
    { date_of_birth: null },
    { in_household: true },
    57,
    ['same surname', 'same first name', 'lives with the same people'],
  ],
]

describe('how like somebody is to somebody on the record', () => {
  for (const [says, asked, candidate, score, because] of TABLE)
    test(says, () => assert.deepEqual(likeness({ ...sought, ...asked }, { ...leo, ...candidate }), { score, because }))

  test('names that sound the same agree', () => {
    for (const [one = '', other = ''] of [
      ['Okafor', 'Okafour'],
      ['Stephen', 'Steven'],
      ['Philip', 'Fillip'],
      ['Hussain', 'Hussein'],
      ['Knight', 'Night'],
      ['Aisha', 'Ayesha'],
      ['Clarke', 'Clark'],
      ['Geoffrey', 'Jeffrey'],
    ])
      assert.equal(soundOf(one), soundOf(other), `${one} and ${other}`)
    assert.notEqual(soundOf('Marsh'), soundOf('Mason'))
    assert.ok(sameName('Mohammed').includes('muhammad'))
    assert.equal(lettersApart('smith', 'smiht'), 1)
  })

  test('the dates one slip away from a date', () => {
    const dates = datesLike('2019-05-07')
    for (const day of ['2019-05-07', '2019-07-05', '2018-05-07', '2019-05-17', '2019-06-07'])
      assert.ok(dates.includes(day), day)
    assert.ok(!dates.includes('2019-05-47'))
  })
})
