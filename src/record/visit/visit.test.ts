import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkVisit, type EntryValues, type VisitValues } from './check-visit.ts'
import { sayStanding, seenOn, standingOf } from './visit.ts'

const seen = {
  held_at: '2026-05-20T15:00:00.000Z',
  mode: 'in_person',
  seen: true,
  seen_alone: true,
  not_alone_reason: null,
  not_seen_reason: null,
}

describe('what a visit came to', () => {
  test('only seeing the child in person counts', () => {
    const on = (visit: { seen: boolean; mode: 'in_person' | 'video' | 'phone' }) =>
      seenOn([{ ...visit, held_on: '2026-05-20' }])
    assert.deepEqual(on({ seen: true, mode: 'in_person' }), ['2026-05-20'])
    assert.deepEqual(on({ seen: false, mode: 'in_person' }), [])
    assert.deepEqual(on({ seen: true, mode: 'video' }), [])
  })
  test('is said in words', () => {
    assert.equal(sayStanding(seen), 'Seen alone')
    assert.equal(
      sayStanding({ ...seen, seen_alone: false, not_alone_reason: 'child_chose' }),
      'Seen, not alone: the child did not want to be',
    )
    assert.equal(sayStanding({ ...seen, seen: false, not_seen_reason: 'no_answer' }), 'Not seen: no one answered')
    assert.equal(sayStanding({ ...seen, mode: 'video' }), 'By video: does not count as seen')
    assert.equal(standingOf({ ...seen, held_at: null, seen: null }), 'planned')
  })
})

const entry: EntryValues = {
  person_id: 'leo',
  part: true,
  seen: true,
  not_seen_reason: null,
  seen_alone: true,
  not_alone_reason: null,
  bedroom_seen: true,
  voice: 'I like it when nana comes.',
  how_communicated: 'drawing',
  what_changed: null,
  observation: null,
  analysis: 'He is calmer on the days nana comes.',
  next_step: null,
  next_step_owner: null,
  next_step_due_on: null,
}
const visit = (...children: Partial<EntryValues>[]): VisitValues => ({
  held_at: '2026-05-20T15:00:00.000Z',
  mode: 'in_person',
  place: 'home',
  type: 'CIN',
  purpose_code: 'statutory',
  purpose: 'See the new bed',
  others_present: null,
  children: children.map(one => ({ ...entry, ...one })),
})
const fields = (values: VisitValues) => checkVisit(values).map(refusal => refusal.field)

describe('a record of a visit', () => {
  test('is whole with what the child said, how, and what we make of it', () => {
    assert.deepEqual(fields(visit({})), [])
  })
  test('asks what was seen when a child used no words', () => {
    assert.deepEqual(fields(visit({ voice: null })), ['children[0][voice]'])
    assert.deepEqual(fields(visit({ voice: null, observation: 'Slept through it, warm and clean' })), [])
  })
  test('asks how the child told us', () => {
    assert.deepEqual(fields(visit({ how_communicated: null })), ['children[0][how_communicated]'])
  })
  test('asks who takes the next step, and by when', () => {
    assert.deepEqual(fields(visit({ next_step: 'Ring the school' })), [
      'children[0][next_step_owner]',
      'children[0][next_step_due_on-day]',
    ])
  })
  test('refuses one child’s analysis under another’s name', () => {
    assert.deepEqual(fields(visit({}, { person_id: 'ava' })), ['children[1][analysis]'])
  })
  test('is about at least one child', () => {
    assert.deepEqual(fields(visit({ part: false })), ['children'])
  })
})
