import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { typedFrom, withoutRow } from './form/typed.ts'
import {
  date,
  files,
  form,
  longText,
  manyOf,
  moment,
  number,
  oneOf,
  pick,
  readForm,
  rows,
  text,
  type ValuesOf,
  yesNo,
} from './form.ts'

const clock = { today: '2026-11-22', now: '2026-11-22T12:00:00.000Z' }
const place = [
  { code: 'home', label: 'At home' },
  { code: 'school', label: 'At school' },
] as const

const visit = form({
  id: 'visit',
  title: 'Record a visit',
  asks: [
    date('visited_on', 'When did you visit?').notAfterToday(),
    yesNo('seen_alone', 'Did you see the child alone?'),
    longText('not_seen_alone_because', 'Why not?').when({ seen_alone: false }),
    oneOf('place', 'Where did you see the child?', place),
  ],
})
const good = {
  'visited_on-day': '19',
  'visited_on-month': '11',
  'visited_on-year': '2026',
  seen_alone: 'yes',
  place: 'home',
}
const saysOf = (body: Record<string, string | string[]>) =>
  Object.fromEntries(readForm(visit, { ...good, ...body }, clock).refusals.map(({ field, says }) => [field, says]))

describe('a form', () => {
  test('gives the answers as the record keeps them', () => {
    const values: ValuesOf<typeof visit> = readForm(visit, good, clock).values
    assert.deepEqual(values, {
      visited_on: '2026-11-19',
      seen_alone: true,
      not_seen_alone_because: null,
      place: 'home',
    })
  })

  test('asks every question that has no reason not to be asked', () => {
    const { refusals } = readForm(visit, {}, clock)
    assert.deepEqual(refusals, [
      { field: 'visited_on-day', says: 'Enter the date: When did you visit?' },
      { field: 'seen_alone', says: 'Choose an answer: Did you see the child alone?' },
      { field: 'place', says: 'Choose an answer: Where did you see the child?' },
    ])
  })

  test('asks why only when the child was not seen alone, and forgets a reason no longer asked for', () => {
    assert.deepEqual(saysOf({ seen_alone: 'no' }), { not_seen_alone_because: 'Write an answer: Why not?' })
    const { values } = readForm(visit, { ...good, not_seen_alone_because: 'the line was bad' }, clock)
    assert.equal(values.not_seen_alone_because, null)
  })

  test('names the part of a date that is missing or cannot be', () => {
    assert.deepEqual(saysOf({ 'visited_on-year': '' }), {
      'visited_on-year': '“When did you visit?” must include a year',
    })
    assert.deepEqual(saysOf({ 'visited_on-day': '31' }), {
      'visited_on-day': '“When did you visit?” must be a real date',
    })
    assert.deepEqual(Object.keys(saysOf({ 'visited_on-year': '26' })), ['visited_on-year'])
  })

  test('takes a month by its name', () => {
    assert.equal(readForm(visit, { ...good, 'visited_on-month': 'Nov' }, clock).values.visited_on, '2026-11-19')
  })

  test('will not have a visit tomorrow', () => {
    assert.deepEqual(saysOf({ 'visited_on-day': '23' }), {
      'visited_on-day': '“When did you visit?” must not be in the future',
    })
  })

  test('refuses a code it did not offer', () => {
    assert.deepEqual(saysOf({ place: 'the moon' }), {
      place: '“Where did you see the child?” must be one of the answers offered',
    })
  })

  test('keeps what was typed, and nothing that was not asked', () => {
    const { typed } = readForm(visit, { ...good, 'visited_on-day': 'thirty', _csrf: 'secret', other: 'x' }, clock)
    assert.deepEqual(typed, { ...good, 'visited_on-day': 'thirty' })
  })

  test('cannot be written with a question asked twice, or a condition on one not asked before', () => {
    assert.throws(() => form({ id: 'x', title: 'X', asks: [text('a', 'A'), text('a', 'B')] }), /asked twice/)
    assert.throws(() => form({ id: 'x', title: 'X', asks: [text('a', 'A').when({ b: true })] }), /not asked before/)
    assert.throws(() => form({ id: 'x', title: 'X', asks: [text('a', 'A').notAfterToday()] }), /does not apply/)
  })
})

describe('a question for several files', () => {
  const given = form({ id: 'given', title: 'Given', asks: [files('papers', 'Which papers?').optional()] })

  test('has an empty list for an answer where it may be left empty and was', () => {
    const { values, refusals } = readForm(given, {}, { ...clock, options: {} })
    assert.deepEqual([values, refusals], [{ papers: [] }, []])
  })
})

describe('answers of each kind', () => {
  const all = form({
    id: 'all',
    title: 'All',
    asks: [
      moment('received_at', 'When was it received?').notAfterToday(),
      moment('typed_at', 'When was it typed?').notBefore('received_at').optional(),
      number('score', 'How safe, from 0 to 10?').whole().atLeast(0).atMost(10),
      manyOf('checks', 'Which checks?', [...place, { code: 'none', label: 'None' }])
        .excludes('none')
        .optional(),
      pick('worker_id', 'Whose is it?'),
      text('name', 'Name').atMost(5).optional(),
    ],
  })
  const body = {
    'received_at-day': '1',
    'received_at-month': '7',
    'received_at-year': '2026',
    'received_at-time': '9.40am',
    score: '7',
    worker_id: 'w1',
  }
  const options = { worker_id: [{ value: 'w1', text: 'Priya' }] }
  const read = (more: object) => readForm(all, { ...body, ...more }, { ...clock, options })

  test('a moment is a London day and time, kept as an instant', () => {
    assert.equal(read({}).values.received_at, '2026-07-01T08:40:00.000Z')
  })

  test('a later moment is not before an earlier one', () => {
    const early = { 'typed_at-day': '1', 'typed_at-month': '7', 'typed_at-year': '2026', 'typed_at-time': '09:39' }
    assert.deepEqual(
      read(early).refusals.map(refusal => refusal.field),
      ['typed_at-day'],
    )
  })

  test('a number is a number within what is asked', () => {
    for (const score of ['11', '-1', '7.5', 'seven', 'Infinity', '1e400'])
      assert.equal(read({ score }).refusals.length, 1, score)
  })

  test('one box ticked or several are both a list, and "none" stands alone', () => {
    assert.deepEqual(read({ checks: 'home' }).values.checks, ['home'])
    assert.deepEqual(read({ checks: ['home', 'school'] }).values.checks, ['home', 'school'])
    assert.deepEqual(read({}).values.checks, [])
    assert.equal(read({ checks: ['home', 'none'] }).refusals.length, 1)
  })

  test('a person the page did not offer cannot be picked', () => {
    assert.equal(read({ worker_id: 'w2' }).refusals.length, 1)
  })

  test('text loses spaces nobody meant and characters the database cannot keep', () => {
    assert.equal(read({ name: '  a\u0000 b  ' }).values.name, 'a b')
    assert.equal(read({ name: 'too long' }).refusals.length, 1)
  })
})

describe('rows', () => {
  const plan = form({
    id: 'plan',
    title: 'Plan',
    asks: [rows('actions', 'Actions', [text('what', 'What?'), date('due_on', 'By when?').optional()]).atMost(2)],
  })

  test('are read in order, and empty ones are ignored', () => {
    const body = { 'actions[0][what]': 'Call nana', 'actions[1][what]': '', 'actions[4][what]': 'Nursery' }
    assert.deepEqual(readForm(plan, body, clock).values.actions, [
      { what: 'Call nana', due_on: null },
      { what: 'Nursery', due_on: null },
    ])
  })

  test('say which row is wrong', () => {
    const body = { 'actions[0][what]': 'Call nana', 'actions[1][due_on]-day': '1' }
    assert.deepEqual(
      readForm(plan, body, clock).refusals.map(refusal => refusal.field),
      ['actions[1][what]', 'actions[1][due_on]-month'],
    )
  })

  test('need at least one unless they are optional', () => {
    assert.deepEqual(readForm(plan, {}, clock).refusals, [{ field: 'actions', says: 'Add at least one: Actions' }])
  })

  test('can be taken away from the middle', () => {
    const typed = { 'actions[0][what]': 'a', 'actions[1][what]': 'b', 'actions[2][due_on]-day': '3' }
    assert.deepEqual(withoutRow(typed, 'actions', 1), { 'actions[0][what]': 'a', 'actions[1][due_on]-day': '3' })
  })

  test('known answers go back into the fields they were typed in, and read the same', () => {
    const values = { actions: [{ what: 'Call nana', due_on: '2026-12-01' }] }
    assert.deepEqual(readForm(plan, typedFrom(plan.asks, values), clock).values, values)
  })
})
