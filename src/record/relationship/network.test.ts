import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { networkFrom } from './network.ts'

const person = (person_id: string, date_of_birth: string | null) => ({
  person_id,
  reference: 1,
  forename: person_id,
  surname: 'Marsh',
  known_as: null,
  sex: 'F',
  date_of_birth,
  expected_on: null,
  died_on: null,
})
const link = (relationship_id: string, from_person: string, to_person: string) => ({
  relationship_id,
  from_person,
  to_person,
  type: 'mother',
  parental_responsibility: true,
  start_on: null,
  end_on: null,
  source: null,
})

describe('a network put together', () => {
  test('has the eldest first, those of no known age last, and says who shares the home', () => {
    const { people } = networkFrom({
      person_id: 'leo',
      home: ['leo', 'sam'],
      people: [person('kit', null), person('leo', '2020-01-01'), person('sam', '1990-01-01')],
      links: [],
    })
    assert.deepEqual(
      people.map(({ person_id, in_household }) => [person_id, in_household]),
      [
        ['sam', true],
        ['leo', true],
        ['kit', false],
      ],
    )
  })

  test('has no link to somebody hidden', () => {
    const { links } = networkFrom({
      person_id: 'leo',
      home: [],
      people: [person('leo', '2020-01-01'), person('sam', '1990-01-01')],
      links: [link('2', 'hidden', 'leo'), link('1', 'sam', 'leo')],
    })
    assert.deepEqual(
      links.map(({ relationship_id }) => relationship_id),
      ['1'],
    )
  })
})
