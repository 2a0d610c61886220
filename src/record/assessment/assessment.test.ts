import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readForm } from '../form.ts'
import { askedFrom, type Relation, sayAsked } from './asked.ts'
import { closureOf, needsNextStep, type Readiness, stageOf, standsInTheWay } from './assessment.ts'
import { authoriseAssessmentForm } from './authorise-assessment.form.ts'
import { writeAssessmentForm } from './write-assessment.form.ts'

const clock = { today: '2026-04-20', now: '2026-04-20T10:00:00.000Z' }
const view = { id: '1', named: null, person_name: null, said: 'Yes.', obtained_on: null, not_obtained_because: null }
const sarah = { whose: 'mother', whose_id: 's', name: 'Sarah Marsh', has_responsibility: true } as const
const mark = { whose: 'father', whose_id: 'm', name: 'Mark Dunn', has_responsibility: false } as const

const ready: Readiness = {
  assessment: {
    analysis: 'He is safe.',
    recommendation: 'A plan.',
    not_seen_because: null,
    no_factors_because: null,
  },
  seen_on: '2026-03-12',
  factors: ['3B'],
  views: [
    { ...view, whose: 'child', whose_id: null },
    { ...view, whose: 'mother', whose_id: 's' },
  ],
  asked: [sarah, mark],
}
const fieldsOf = (some: Partial<Readiness>) => standsInTheWay({ ...ready, ...some }).map(refusal => refusal.field)

describe('an assessment may go to a manager', () => {
  test('when the child is seen, the factors are chosen and the child and each parent with responsibility are heard', () =>
    assert.deepEqual(fieldsOf({}), []))

  test('when the child was not seen only with a reason', () => {
    assert.deepEqual(fieldsOf({ seen_on: null }), ['not_seen_because'])
    const assessment = { ...ready.assessment, not_seen_because: 'In hospital in Leeds' }
    assert.deepEqual(fieldsOf({ seen_on: null, assessment }), [])
  })

  test('without factors only with a reason', () => {
    assert.deepEqual(fieldsOf({ factors: [] }), ['factors'])
    assert.deepEqual(fieldsOf({ factors: [], assessment: { ...ready.assessment, no_factors_because: 'Moved' } }), [])
  })

  test('without the view of a father who has parental responsibility never, without one who has not', () => {
    assert.deepEqual(fieldsOf({ asked: [sarah, { ...mark, has_responsibility: true }] }), ['family_views'])
    assert.deepEqual(fieldsOf({ asked: [sarah, mark] }), [])
  })
})

describe('who is asked', () => {
  const relation = (some: Partial<Relation>): Relation => ({
    person_id: 's',
    name: 'Sarah Marsh',
    sex: 'F',
    type: 'mother',
    has_responsibility: false,
    ...some,
  })

  test('a father nobody has recorded is asked for too', () =>
    assert.deepEqual(askedFrom([relation({})]).map(sayAsked), ['Sarah Marsh, mother', 'Father: nobody is recorded']))

  test('one person stands once, with the responsibility any of their relationships gives', () => {
    const twice = [relation({ type: 'carer', has_responsibility: true }), relation({ type: 'parent' })]
    assert.deepEqual(sayAsked(askedFrom(twice)[0] ?? sarah), 'Sarah Marsh, mother, has parental responsibility')
  })
})

describe('the forms', () => {
  test('“No factors identified” stands alone', () => {
    const { refusals } = readForm(writeAssessmentForm, { factors: ['21', '3B'] }, clock)
    assert.match(refusals[0]?.says ?? '', /cannot be chosen together with a factor/)
    assert.deepEqual(readForm(writeAssessmentForm, { factors: '21' }, clock).refusals, [])
  })

  test('an assessment may be saved with nothing in it', () =>
    assert.deepEqual(readForm(writeAssessmentForm, {}, clock).refusals, []))

  test('“No further action” stands alone, needs no next step and asks whether to close', () => {
    const body = { read: 'assessment', note: 'I agree.', outcomes: ['NFA', 'CIN'], next_step: 'A meeting.' }
    assert.match(
      readForm(authoriseAssessmentForm, body, clock).refusals[0]?.says ?? '',
      /together with another outcome/,
    )
    const { refusals } = readForm(authoriseAssessmentForm, { ...body, outcomes: 'NFA' }, clock)
    assert.deepEqual(
      refusals.map(refusal => refusal.field),
      ['close_case'],
    )
  })
})

describe('what follows', () => {
  test('no further action alone closes as RC8, early help alone as RC9, and nothing else closes', () => {
    assert.deepEqual(
      [closureOf(['NFA']), closureOf(['EH']), closureOf(['CIN']), closureOf(['EH', 'CIN'])],
      ['RC8', 'RC9', null, null],
    )
    assert.deepEqual([needsNextStep(['NFA']), needsNextStep(['EH'])], [false, true])
  })

  test('it is returned until the worker sends it again', () => {
    const open = { submitted_at: null, authorised_on: null, ended_early_on: null }
    assert.equal(stageOf({ ...open, is_returned: true }), 'returned')
    assert.equal(stageOf({ ...open, submitted_at: clock.now, is_returned: false }), 'waiting')
    assert.equal(stageOf({ ...open, submitted_at: clock.now, authorised_on: clock.today }), 'authorised')
  })
})
