import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Line } from './document.ts'
import { judgementsIn, unheadedJudgementsIn } from './judgements.ts'
import { lineOf } from './lines.ts'
import { lineAt, wordsAt } from './made-lines.ts'

const HEAD = lineOf(1, [...wordsAt(77, 560, 'Judgement'), ...wordsAt(303, 560, 'Grade')])
const both = (y: number, label: string, grade: string): Line =>
  lineOf(1, [...wordsAt(77, y, label), ...wordsAt(303, y, grade)])
const rowsOf = (lines: Line[]) => judgementsIn([HEAD, ...lines]).judgements.map(row => [row.area, row.label, row.grade])

describe('the table of judgements', () => {
  test('is read row by row where labels and grades wrap', () => {
    const rows = rowsOf([
      both(527, 'The impact of leaders on social work practice', 'Requires improvement'),
      both(513, 'with children and families', 'to be good'),
      both(480, 'The experiences of children who need help', 'Good'),
      lineAt(77, 466, 'and protection'),
      both(430, 'Overall effectiveness', 'Requires improvement to be good'),
      lineAt(77, 390, 'Good work is the first word of this paragraph, which is not a grade.'),
    ])
    assert.deepEqual(rows, [
      ['leaders', 'The impact of leaders on social work practice with children and families', 'requires improvement'],
      ['help_and_protection', 'The experiences of children who need help and protection', 'good'],
      ['overall', 'Overall effectiveness', 'requires improvement'],
    ])
  })

  test('is read where a grade is set between the two lines of its label', () => {
    const rows = rowsOf([
      lineAt(77, 497, 'The experiences and progress of children'),
      lineAt(303, 490, 'Outstanding'),
      lineAt(77, 483, 'in care'),
      lineAt(77, 454, 'The experiences and progress of care'),
      lineAt(303, 447, 'Inadequate'),
      lineAt(77, 440, 'leavers'),
    ])
    assert.deepEqual(
      rows.map(([area, , grade]) => [area, grade]),
      [
        ['children_in_care', 'outstanding'],
        ['care_leavers', 'inadequate'],
      ],
    )
  })

  test('is read where its rows are set tight', () => {
    const rows = rowsOf([
      both(527, 'The impact of leaders on social work', 'Good'),
      lineAt(77, 513, 'practice'),
      both(499, 'The experiences of children who need help', 'Inadequate'),
      both(485, 'Overall effectiveness', 'Inadequate'),
    ])
    assert.deepEqual(
      rows.map(([area, , grade]) => [area, grade]),
      [
        ['leaders', 'good'],
        ['help_and_protection', 'inadequate'],
        ['overall', 'inadequate'],
      ],
    )
  })

  test('ends where the grades end, so that a paragraph under it is left alone', () => {
    const lines = [
      HEAD,
      both(527, 'Overall effectiveness', 'Good'),
      lineAt(71, 480, 'Good work has gone on here for years and years.'),
    ]
    assert.equal(judgementsIn(lines).end, 2)
  })

  test('is read without a head, from numbered rows, a grade set on three lines about its label', () => {
    const { judgements, end } = unheadedJudgementsIn([
      lineAt(71, 560, 'Children’s services in Aldermere are good'),
      lineAt(394, 532, 'Requires'),
      both(517, '1. Children who need help', 'improvement to be'),
      lineAt(394, 503, 'good'),
      both(469, '2. Children looked after', 'Good'),
      lineAt(95, 454, 'and permanence'),
      both(420, '2.1 Adoption', 'Inadequate Grade 4'),
      lineAt(71, 380, 'What follows is no row, and is not good enough to be one.'),
    ])
    assert.deepEqual(
      judgements.map(row => [row.label, row.grade]),
      [
        ['Children who need help', 'requires improvement'],
        ['Children looked after and permanence', 'good'],
        ['Adoption', 'inadequate'],
      ],
    )
    assert.equal(end, 7)
  })

  test('is not found in a letter', () => {
    assert.deepEqual(judgementsIn([lineAt(71, 700, 'Dear director')]), { judgements: [], lines: [], end: 0 })
  })
})
