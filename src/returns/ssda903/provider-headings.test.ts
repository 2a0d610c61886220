import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { columnsIn } from './provider-headings.ts'

describe('the headings of a list of Ofsted’s', () => {
  test('are known by what the editions call them, whatever the capitals and spaces', () => {
    const editions = [
      ['Local Authority', 'URN', 'Closed Date', 'Provider Code', 'Provider Placement Code', 'Setting Address Postcode'],
      [
        'Local authority',
        'URN ',
        'Deregistration date',
        'Placement provider code',
        'Placement  code',
        'Setting postcode',
      ],
    ]
    for (const cells of editions)
      assert.deepEqual(columnsIn(cells), {
        authority: 0,
        urn: 1,
        ended_on: 2,
        provider_codes: 3,
        place_codes: 4,
        postcode: 5,
      })
  })

  test('name where a home lies before where whoever runs it does, and never where its owner lives', () => {
    const cells = ['URN', 'Placement code', 'Provider local authority', 'Owner postcode', 'Setting Local Authority']
    const columns = columnsIn(cells)
    assert.deepEqual([columns?.authority, columns?.postcode], [4, -1])
    assert.equal(columnsIn(cells.slice(0, 4))?.authority, 2)
  })

  test('are not those of other tables that name a URN', () => {
    assert.equal(columnsIn(['Local Authority', 'URN', 'Postcode Area', 'Conditions']), null)
    assert.equal(columnsIn(['Linked school URN', 'Placement code']), null)
    assert.equal(columnsIn(['Placement code', 'Placement provider code']), null)
    assert.equal(columnsIn([]), null)
  })
})
