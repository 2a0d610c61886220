import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AskedRow, askedAgain, countThemes, type ReportRow } from './counts.ts'
import type { ThemeId } from './match.ts'

const report = (name: string, authority: string, on: string, grade: string | null): ReportRow => ({
  report: name,
  authority,
  on,
  grade,
})
const asks = (name: string, ...themes: ThemeId[]): AskedRow => ({ report: name, themes })

const REPORTS = [
  report('a2', 'Aldermere', '2023-07-28', 'inadequate'),
  report('a1', 'Aldermere', '2019-03-08', 'good'),
  report('a3', 'Aldermere', '2025-02-07', 'good'),
  report('b1', 'Brackwell', '2023-05-12', null),
]
const ASKED = [
  asks('a1', 'plans'),
  asks('a2', 'plans', 'risk'),
  asks('a2', 'plans'),
  asks('a3', 'risk'),
  asks('b1'),
  asks('b1', 'risk'),
]

describe('themes counted over reports', () => {
  const of = (theme: ThemeId, reports = REPORTS, asked = ASKED) =>
    countThemes(reports, asked).find(each => each.theme === theme)

  test('say in how many improvements and in what part of the reports each is', () => {
    const { improvements, reports, share } = of('plans') ?? {}
    assert.deepEqual([improvements, reports, share], [3, 2, 0.5])
    assert.equal(countThemes(REPORTS, ASKED)[2]?.improvements, 0)
  })

  test('say so for each year, of the reports of that year', () => {
    assert.deepEqual(of('risk')?.by_year, [
      { year: 2019, improvements: 0, reports: 0, share: 0 },
      { year: 2023, improvements: 2, reports: 2, share: 1 },
      { year: 2025, improvements: 1, reports: 1, share: 1 },
    ])
  })

  test('say so for each grade, those without one last', () => {
    assert.deepEqual(of('plans')?.by_grade, [
      { grade: 'good', improvements: 1, reports: 1, share: 0.5 },
      { grade: 'inadequate', improvements: 2, reports: 1, share: 1 },
      { grade: null, improvements: 0, reports: 0, share: 0 },
    ])
  })

  test('count a report that asks for nothing among all, and give no share of none', () => {
    assert.equal(of('plans', [...REPORTS, report('c1', 'Carrow', '2024-01-12', 'outstanding')])?.share, 0.4)
    assert.deepEqual(of('plans', [], []), {
      theme: 'plans',
      improvements: 0,
      reports: 0,
      share: null,
      by_year: [],
      by_grade: [],
    })
  })

  test('leave out what was asked by a report that is not among them', () => {
    assert.equal(of('plans', REPORTS.slice(1))?.improvements, 1)
  })
})

describe('a theme asked for again', () => {
  test('is one of an inspection and of the authority’s next, whatever the order of the rows', () => {
    assert.deepEqual(askedAgain(REPORTS, ASKED).each, [
      { authority: 'Aldermere', theme: 'plans', first_on: '2019-03-08', again_on: '2023-07-28' },
      { authority: 'Aldermere', theme: 'risk', first_on: '2023-07-28', again_on: '2025-02-07' },
    ])
  })

  test('is counted of those asked before that were inspected again', () => {
    const counts = askedAgain(REPORTS, ASKED).counts
    const of = (id: ThemeId) => counts.find(({ theme }) => theme === id)
    assert.deepEqual(of('plans'), { theme: 'plans', asked: 2, again: 1, share: 0.5 })
    assert.deepEqual(of('risk'), { theme: 'risk', asked: 1, again: 1, share: 1 })
    assert.deepEqual(of('lado'), { theme: 'lado', asked: 0, again: 0, share: null })
  })

  test('is not one asked for at the inspection after the next', () => {
    const asked = [asks('a1', 'health'), asks('a3', 'health')]
    assert.deepEqual(askedAgain(REPORTS, asked).each, [])
  })
})
