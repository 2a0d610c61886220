import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAction, anEvidence, aTold, aVisit, aVisitFinding } from '../../../test/an-improvement.ts'
import { figureOf } from '../../measures/figure.ts'
import { measureNamed } from '../../measures/index.ts'
import { areaOf } from './area.ts'
import { gapsOf } from './gaps.ts'
import type { Gathered } from './gather.ts'
import type { Group } from './line.ts'
import { ofArea, ofTheme, type Subject, type Told } from './subject.ts'
import { answered } from './three-questions.ts'

const TODAY = '2026-11-30'
const subject = (some: Partial<Subject> = {}): Subject => ({ items: [aTold()], measures: [], findings: [], ...some })

const gathered = (some: Partial<Gathered> = {}): Gathered => ({
  today: TODAY,
  next: { number: 4, last_on: '2026-07-29', between: [91], about_on: '2026-10-28' },
  waiting: [],
  items: [],
  findings: [],
  day: { worked_out_at: '2026-11-30T07:20:00.000Z', figures: new Map(), bands: new Map() },
  published: new Map(),
  planned: [],
  risks: [],
  adviser: null,
  is_suppressed: false,
  ...some,
})

const lines = (groups: readonly Group[], title: string) => {
  const group = groups.find(each => each.title === title)
  assert.ok(group, title)
  return group.lines.map(({ says, tone }) => [says, tone])
}

const gaps = (told: Partial<Told>, item = {}) =>
  gapsOf(subject({ items: [aTold(told, item)] }), TODAY).map(({ says }) => says.replace('Number 2: ', ''))

describe('what do you know', () => {
  test('says where each improvement stands in a sentence, with what it asks for', () =>
    assert.deepEqual(lines(answered(subject(), gathered()).know, 'Where it stands'), [
      ['Number 2, “How soon decisions are made”: on track. Nothing is late.', 'good'],
    ]))

  test('says a figure beside the latest of England, and whether it is better', () => {
    const fd7 = measureNamed('FD7')
    const days = { from: '2025-12-01', to: '2026-11-30' }
    const figures = new Map([['FD7', figureOf(fd7, 24, 120, days)]])
    const england = (year: number, value: number) =>
      ({ measure: 'FD7', year, whose: 'england', value, source: 'Statistics' }) as const
    const published = new Map([['FD7', [england(2025, 22), england(2026, 21.5)]]])
    const day = { ...gathered().day, figures }
    const asked = subject({ measures: ['FD7'] })
    assert.deepEqual(lines(answered(asked, gathered({ day, published })).know, 'What the figures say'), [
      [
        'Children are referred again within 12 months of an earlier referral: 20% (24 of 120). England: 22% in 2026.',
        'good',
      ],
    ])
    const few = { ...day, figures: new Map([['FD7', figureOf(fd7, 3, 120, days)]]) }
    assert.deepEqual(
      lines(answered(asked, gathered({ day: few, published, is_suppressed: true })).know, 'What the figures say'),
      [
        [
          'Children are referred again within 12 months of an earlier referral: too few to show. England: 22% in 2026.',
          null,
        ],
      ],
    )
  })

  test('says what the last visit found of it in its words, and what was found that nobody has placed', () => {
    const words = [{ text: 'Decisions wait.' }] as never
    const visits = [aVisit(1, { shows: 'better' }), aVisit(2, { words })]
    const found = [aVisitFinding(), aVisitFinding({ items: ['i'] }), aVisitFinding({ tone: 'neutral' })]
    assert.deepEqual(
      lines(answered(subject({ items: [aTold({ visits })], findings: found }), gathered()).know, 'What visits found'),
      [
        [
          'Second monitoring visit, Tue 10 to Wed 11 Mar 2026, of number 2: not better. “Decisions wait.” One earlier visit spoke of it too.',
          'bad',
        ],
        ['Third monitoring visit, Tue 28 to Wed 29 Jul 2026: “Contacts wait over the weekend.”', 'bad'],
      ],
    )
  })
})

describe('how do you know it', () => {
  test('counts the audits of a year, what they show as moderated, and gives the last', () => {
    const evidence = [
      anEvidence(),
      anEvidence({ found_on: '2026-03-02', moderated_by: 'Diana Holt', moderated_shows: 'mixed' }),
      anEvidence({ found_on: '2025-06-02' }),
    ]
    assert.deepEqual(
      lines(answered(subject({ items: [aTold({ evidence })] }), gathered()).how, 'Audits and dip samples'),
      [
        [
          'Number 2, “How soon decisions are made”: 2 audits or dip samples, of 30 records in 12 months: 1 better and 1 better in part. ' +
            '1 of 2 moderated. The last, Wed 14 Oct 2026, Dip sample of contacts: Twelve of fifteen were decided in a day.',
          'good',
        ],
      ],
    )
  })

  test('says who was asked, and in what words they last answered', () => {
    const asked = {
      kind: 'child_feedback',
      source: 'The children’s council',
      says: 'We wait less.',
      children: null,
    } as const
    const evidence = [anEvidence(asked), anEvidence({ ...asked, found_on: '2026-02-02' })]
    const [[says] = []] = lines(
      answered(subject({ items: [aTold({ evidence })] }), gathered()).how,
      'What children, families and staff say',
    )
    assert.match(
      String(says),
      /2 times in 12 months. The last, Wed 14 Oct 2026, The children’s council: We wait less\.$/,
    )
  })
})

describe('what are you doing about it', () => {
  test('says each open action with whose it is, how late, and how often it was moved, and the last one done', () => {
    const late = { ...anAction({ due_on: '2026-11-20', owner: 'Dan Moss' }), is_milestone: false, waits_for_id: null }
    const redatings = [{ from_due_on: '2026-09-01', to_due_on: '2026-11-20', because: 'x', redated_on: '2026-09-01' }]
    const told = aTold({ actions: [late, anAction({ id: 'd', done_on: '2026-10-02', what: 'Hire two people' })] })
    const planned = [{ ...late, redatings, item: told.item }]
    const { doing } = answered(subject({ items: [told] }), gathered({ planned }))
    assert.deepEqual(lines(doing, 'Under way'), [
      ['Brief every school: Dan Moss, due Fri 20 Nov 2026, 10 days late, given another date once', 'bad'],
    ])
    assert.deepEqual(lines(doing, 'Done'), [
      ['Number 2: 1 of 2 actions done. The last, Fri 2 Oct 2026: Hire two people', 'good'],
    ])
  })
})

describe('a gap', () => {
  const FRESH = [
    anEvidence({ moderated_by: 'Diana Holt' }),
    anEvidence({ kind: 'staff_feedback', moderated_by: 'Diana Holt' }),
  ]
  const MEASURED = [{ today: 20, measure: measureNamed('FD7') }] as never

  test('is none where it has an owner, a date, an action, a figure, a fresh audit that was moderated, and somebody asked', () =>
    assert.deepEqual(gaps({ evidence: FRESH, measures: MEASURED }), []))

  test('is what the plan lacks', () =>
    assert.deepEqual(gaps({ evidence: FRESH, actions: [] }, { owner_id: null, due_on: null }), [
      'nobody owns it',
      'it has no date',
      'no action has been agreed',
      'no measure is attached, so no figure can show that it is better',
    ]))

  test('is an action done with nothing to show, and a measure without a figure', () =>
    assert.deepEqual(
      gaps({
        evidence: FRESH,
        actions: [anAction({ done_on: '2026-10-02' })],
        measures: [{ today: null, measure: { title: 'Staff stay' } }] as never,
      }),
      ['1 action marked done with nothing to show for it', 'Staff stay has no figure: nobody was counted'],
    ))

  test('is evidence there never was, is older than half a year, or that nobody moderated', () => {
    assert.deepEqual(gaps({ measures: MEASURED }), [
      'no audit or dip sample has looked at it',
      'no child, family or member of staff has been asked',
    ])
    const old = [anEvidence({ found_on: '2026-05-29' }), anEvidence({ found_on: '2026-05-29', kind: 'staff_feedback' })]
    assert.deepEqual(gaps({ measures: MEASURED, evidence: old }), [
      'the last audit or dip sample was Fri 29 May 2026',
      'children, families or staff were last asked Fri 29 May 2026',
    ])
    assert.deepEqual(gaps({ measures: MEASURED, evidence: [anEvidence(), ...FRESH.slice(1)] }), [
      '1 audit of the last 6 months is not moderated',
    ])
  })

  test('is what the last visit found no better where no action is open', () =>
    assert.deepEqual(
      gaps({
        evidence: FRESH,
        measures: MEASURED,
        visits: [aVisit(3)],
        actions: [anAction({ done_on: '2026-10-02', evidence: '22 records seen' })],
      }),
      ['the third monitoring visit found it no better, and no action is open'],
    ))

  test('is a weakness that no improvement answers', () => {
    const findings = [aVisitFinding(), aVisitFinding({ items: ['i'] }), aVisitFinding({ tone: 'strength' })]
    assert.deepEqual(
      gapsOf(subject({ items: [], findings }), TODAY).map(({ says, at }) => [says, at.kind]),
      [
        [
          'No improvement answers what was found weak: “Contacts wait over the weekend.” (Third monitoring visit, Tue 28 to Wed 29 Jul 2026)',
          'find_visit',
        ],
      ],
    )
  })

  test('is none of a closed improvement: the four tests saw to it', () =>
    assert.deepEqual(gaps({ standing: { status: 'evidenced', rag: 'B', because: [] } }, { owner_id: null }), []))
})

describe('what a question is asked of', () => {
  const both = aTold({
    themes: [
      { id: 'supervision', label: 'Supervision' },
      { id: 'plans', label: 'Plans' },
    ],
  })

  test('is every improvement of a theme, and the measures that speak to it besides those attached', () => {
    const { items, measures } = ofTheme({ items: [both, aTold()], findings: [] }, 'plans')
    assert.deepEqual([items, measures], [[both], ['CI2', 'CI4', 'CI5', 'CI3']])
    const attached = aTold({ themes: both.themes, measures: [{ measure: measureNamed('CI4') }] as never })
    assert.deepEqual(ofTheme({ items: [attached], findings: [] }, 'plans').measures, ['CI2', 'CI5', 'CI3'])
  })

  test('is in an area what is told there: an improvement once, under its strongest theme', () => {
    const all = { items: [both], findings: [aVisitFinding({ themes: ['sufficiency', 'plans'] })] }
    assert.deepEqual(ofArea(all, 'leaders', []).items, [both])
    assert.deepEqual(ofArea(all, 'help_and_protection', []).items, [])
    assert.equal(ofArea(all, 'children_in_care', []).findings.length, 1)
    assert.equal(areaOf([]), null)
  })
})
