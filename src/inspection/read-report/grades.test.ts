import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { areaOf, isAreaHeading } from './areas.ts'
import { gradeOf, headingAndGrade, startsGrade } from './grades.ts'

describe('a grade', () => {
  test('is known in any of the ways reports set it', () => {
    assert.equal(gradeOf('Requires improvement to be good'), 'requires improvement')
    assert.equal(gradeOf('Requires Improvement  '), 'requires improvement')
    assert.equal(gradeOf('OUTSTANDING'), 'outstanding')
    assert.equal(gradeOf('Inadequate.'), 'inadequate')
    assert.equal(gradeOf('Adequate'), 'adequate')
    assert.equal(gradeOf('Not judged'), 'not judged')
  })

  test('is not found in words that are no grade', () => {
    assert.equal(gradeOf('Good progress has been made'), null)
    assert.equal(gradeOf(''), null)
    assert.equal(startsGrade('Goodness'), false)
  })

  test('is told from the heading it closes', () => {
    const care = 'The experiences and progress of children in care'
    for (const words of [`${care}: good`, `${care} is good`, `${care}: Good.`, `${care} – good`]) {
      assert.deepEqual(headingAndGrade(words), { heading: care, grade: 'good' })
    }
    assert.equal(headingAndGrade(`${care} requires improvement to be good`).grade, 'requires improvement')
    assert.deepEqual(headingAndGrade('Adoption'), { heading: 'Adoption', grade: null })
  })
})

describe('a judged area', () => {
  test('is named by the words of its label', () => {
    assert.equal(areaOf('The impact of leaders on social work practice with children and families'), 'leaders')
    assert.equal(areaOf('The experiences and progress of children who need help and protection'), 'help_and_protection')
    assert.equal(areaOf('The experiences and progress of children in care and care leavers'), 'children_in_care')
    assert.equal(areaOf('The experiences and progress of care leavers'), 'care_leavers')
    assert.equal(areaOf('Adoption performance'), 'adoption')
    assert.equal(areaOf('Overall effectiveness'), 'overall')
    assert.equal(areaOf('The local offer'), 'the_local_offer')
  })

  test('has a heading of its own', () => {
    assert.equal(isAreaHeading('The experience and progress of care leavers: good'), true)
    assert.equal(isAreaHeading('What needs to improve'), false)
  })
})
