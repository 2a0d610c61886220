import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Episode } from './child.ts'
import { hadAllEnded, hasNoNumber, namesProvider, notProvidedBy, providersNamed } from './named-provider.ts'
import type { Provider } from './providers.ts'

const line = (urn: string, ended_on: string | null) => ({ urn, ended_on }) as Provider

describe('the provider an episode names', () => {
  test('is named by any number but the one that stands for none', () => {
    assert.deepEqual(
      ['SC012345', 'XXXXXXX', null].map(URN => namesProvider({ URN })),
      [true, false, false],
    )
  })

  test('has no number where Ofsted registers nobody', () => {
    assert.deepEqual(
      ['P1', 'R5', 'T2', 'Z11', 'K2', 'U4', null].map(PLACE => hasNoNumber({ PLACE })),
      [true, true, true, true, false, false, false],
    )
  })

  test('has as many lines as Ofsted’s list has of its number', () => {
    const listed = new Map([['SC012345', [line('SC012345', '2020-01-10'), line('SC012345', null)]]])
    assert.deepEqual(
      ['SC012345', 'SC999999', null].map(URN => providersNamed({ URN }, listed).length),
      [2, 0, 0],
    )
  })

  test('had ended when every line of it had', () => {
    const before2021 = (ended_on: string) => ended_on < '2021-01-01'
    assert.equal(hadAllEnded([line('1', '2020-01-10')], before2021), true)
    assert.equal(hadAllEnded([line('1', '2020-01-10'), line('1', null)], before2021), false)
    assert.equal(hadAllEnded([line('1', '2020-01-10'), line('1', '2021-01-01')], before2021), false)
    assert.equal(hadAllEnded([], before2021), false)
  })

  test('may be of a kind that a placement cannot have', () => {
    const found: unknown[] = []
    const episodes = [
      { PLACE: 'P1', PLACE_PROVIDER: 'PR4' },
      { PLACE: 'K2', PLACE_PROVIDER: 'PR4' },
      { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
    ] as Episode[]
    notProvidedBy('PR4', ['P1'])({ episodes }, row => found.push(row))
    assert.deepEqual(found, [episodes[0]])
  })
})
