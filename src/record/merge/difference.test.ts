import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type compare, differences, fuller, takenOver } from './difference.ts'

type Known = Parameters<typeof compare>[0]

const leo = (some: object, more: Partial<Known> = {}): Known =>
  ({
    person: {
      id: 'one',
      reference: 100245,
      forename: 'Leo',
      surname: 'Marsh',
      known_as: null,
      pronouns: null,
      date_of_birth: '2022-02-02',
      expected_on: null,
      birth_is_estimated: false,
      died_on: null,
      sex: 'M',
      gender: null,
      ethnicity: 'NOBT',
      nationality: null,
      language: null,
      interpreter_needed: false,
      ...some,
    },
    identifiers: [],
    addresses: [],
    ...more,
  }) as unknown as Known

const second = (some: object, more: Partial<Known> = {}) => leo({ id: 'other', reference: 100891, ...some }, more)
const home = (lines: string, postcode: string | null = 'AL1 4QX') =>
  ({ id: lines, type: 'home', lines, postcode, start_on: '2024-01-01', end_on: null, is_confidential: false }) as const

describe('two records of one person', () => {
  test('differ where both say something and not the same', () =>
    assert.deepEqual(
      differences(
        leo({ language: 'English' }),
        second({ surname: 'Marsch', date_of_birth: '2022-02-12', language: 'Polish' }),
      ).map(({ fact }) => fact),
      ['name', 'birth', 'language'],
    ))

  test('do not differ by capitals, hyphens, or what only one of them knows', () =>
    assert.deepEqual(
      differences(
        leo({ surname: 'Smith-Jones', ethnicity: 'WBRI' }),
        second({ surname: 'smith jones', known_as: 'Lee', sex: 'U' }, { addresses: [home('4 Hill St')] }),
      ),
      [],
    ))

  test('agree on a home that is written a little differently, and differ on another', () => {
    const at = (lines: string) => ({ addresses: [home(lines)] })
    assert.deepEqual(differences(leo({}, at('4 Hill Street')), second({}, at('4, hill street'))), [])
    assert.equal(differences(leo({}, at('4 Hill Street')), second({}, at('9 New Road')))[0]?.fact, 'home')
  })

  test('with protected addresses differ, without a word of either', () => {
    const [difference] = differences(
      leo({}, { addresses: [home('', null)] }),
      second({}, { addresses: [{ ...home('', null), id: 'x' }] }),
    )
    assert.deepEqual([difference?.one, difference?.other], ['The address is protected', 'The address is protected'])
  })
})

describe('the kept record', () => {
  test('takes what was chosen from the other, and what the other alone knows', () =>
    assert.deepEqual(
      takenOver(
        leo({ known_as: 'Lee' }),
        second({ surname: 'Marsch', date_of_birth: '2022-02-12', known_as: 'Lenny', ethnicity: 'WBRI' }),
        { name: 'one', birth: 'other', known_as: 'one' },
      ),
      { date_of_birth: '2022-02-12', birth_is_estimated: false, expected_on: null, ethnicity: 'WBRI' },
    ))

  test('needs an interpreter if either does', () =>
    assert.deepEqual(takenOver(leo({}), second({ interpreter_needed: true }), {}), { interpreter_needed: true }))

  test('is offered as the fuller one, else the one with the older number', () => {
    const weighed = (reference: number, total: number) => ({ person: { id: String(reference), reference }, total })
    assert.equal(fuller(weighed(100245, 3), weighed(100891, 9)).person.reference, 100891)
    assert.equal(fuller(weighed(100891, 3), weighed(100245, 3)).person.reference, 100245)
  })
})
