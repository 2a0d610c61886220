import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aTold, aVisitFinding } from '../../../test/an-improvement.ts'
import type { Standing } from '../improvement/standing.ts'
import { likelyThemes } from './likely-themes.ts'

const plans = [{ id: 'plans', label: 'Plans' }] as const
const closed: Standing = { status: 'evidenced', rag: 'B', because: [] }
const NOTHING_ASKED = { letters: 0, themes: [] }

describe('what the next visit may look at', () => {
  test('is what most of the three name: open here, found weak here, found weak elsewhere at the same visit', () => {
    const themes = likelyThemes({
      items: [aTold(), aTold({ themes: plans })],
      findings: [aVisitFinding({ themes: ['plans'] })],
      asked: {
        letters: 4,
        themes: [
          { theme: 'plans', letters: 3, findings: 5 },
          { theme: 'voice', letters: 4, findings: 4 },
        ],
      },
    })
    assert.deepEqual(
      themes.map(({ id, open, weak, others, named_by }) => [id, open.length, weak.findings, others, named_by]),
      [
        ['plans', 1, 1, 3, 3],
        ['front-door', 1, 0, 0, 1],
        ['voice', 0, 0, 4, 1],
      ],
    )
  })

  test('counts visits and findings apart, and names the last visit', () => {
    const second = { inspection_id: 'v2', visit_number: 2 }
    const [front] = likelyThemes({
      items: [],
      findings: [aVisitFinding(second), aVisitFinding(), aVisitFinding({ id: 'g' })],
      asked: NOTHING_ASKED,
    })
    assert.deepEqual([front?.weak.findings, front?.weak.visits, front?.weak.last?.visit_number], [3, 2, 3])
  })

  test('leaves out what is closed and what was found better', () =>
    assert.deepEqual(
      likelyThemes({
        items: [aTold({ standing: closed })],
        findings: [aVisitFinding({ tone: 'progress' })],
        asked: NOTHING_ASKED,
      }),
      [],
    ))

  test('takes a person’s word before the tone a finding was read in', () => {
    const said = aVisitFinding({ tone: 'progress', items: ['i'], shows: ['not_better'] })
    const unsaid = aVisitFinding({ tone: 'weakness', items: ['i'], shows: ['better'], themes: ['plans'] })
    const themes = likelyThemes({ items: [], findings: [said, unsaid], asked: NOTHING_ASKED })
    assert.deepEqual(
      themes.map(({ id }) => id),
      ['front-door'],
    )
  })
})
