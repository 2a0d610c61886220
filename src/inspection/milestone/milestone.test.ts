import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAction } from '../../../test/an-improvement.ts'
import { randomFrom } from '../../demonstration/random.ts'
import { milestonesByTime, type Planned, waitOf, wouldCircle } from './milestone.ts'
import { paceOf } from './pace.ts'

const TODAY = '2026-11-22'
const ITEM = { id: 'i', number: 1, text: 'Thresholds', inspection_id: 'n', workstream_id: null, workstream: null }

const planned = (id: string, some: Partial<Planned> = {}): Planned => ({
  ...anAction({ id }),
  is_milestone: false,
  waits_for_id: null,
  item: ITEM,
  ...some,
})

describe('an action that waits for another', () => {
  const all = [
    planned('train', { due_on: '2026-11-02' }),
    planned('audit', { due_on: '2026-12-18', waits_for_id: 'train' }),
    planned('report', { due_on: '2027-01-29', waits_for_id: 'audit' }),
  ]

  test('may not come to wait for itself, by way of however many', () => {
    assert.equal(wouldCircle('train', 'report', all), true)
    assert.equal(wouldCircle('train', 'train', all), true)
    assert.equal(wouldCircle('report', 'train', all), false)
  })

  test('says so when what it waits for is late, or is due after it', () => {
    const says = (id: string, some: Partial<Planned> = {}) => {
      const found = all.find(each => each.id === id) as Planned
      const wait = waitOf({ ...found, ...some }, all, TODAY)
      return wait && [wait.waits_for.id, wait.says, wait.is_held]
    }
    assert.deepEqual(says('audit'), ['train', ', which was due on Mon 2 Nov and is late', true])
    assert.deepEqual(says('report'), ['audit', ', due on Fri 18 Dec', false])
    assert.deepEqual(says('report', { due_on: '2026-12-11' }), [
      'audit',
      ', due on Fri 18 Dec, after this is due itself',
      true,
    ])
    assert.equal(says('train'), null)
  })

  test('waits no longer once that is done, or it is done itself', () => {
    const done = [planned('train', { done_on: '2026-11-01' }), planned('audit', { waits_for_id: 'train' })]
    assert.equal(waitOf(done[1] as Planned, done, TODAY), null)
    assert.equal(waitOf(planned('late', { waits_for_id: 'audit', done_on: '2026-11-01' }), all, TODAY), null)
  })

  test('never makes a circle, whatever is asked in whatever order, and is refused only where it would', () => {
    const random = randomFrom(2026, 19)
    for (let round = 0; round < 300; round++) {
      const size = random.whole(1, 12)
      const edges = Array.from({ length: size }, (_, n) => ({ id: `a${n}`, waits_for_id: null as string | null }))
      const wayFrom = (from: string) => {
        const way: string[] = []
        for (let at: string | null = from; at !== null && way.length <= size; ) {
          way.push(at)
          at = edges.find(({ id }) => id === at)?.waits_for_id ?? null
        }
        return way
      }
      for (let asked = 0; asked < size * 3; asked++) {
        const [one, other] = [random.pick(edges), random.pick(edges)]
        const refused = wouldCircle(one.id, other.id, edges)
        assert.equal(refused, wayFrom(other.id).includes(one.id))
        if (!refused) one.waits_for_id = other.id
        for (const { id } of edges) assert.ok(wayFrom(id).length <= size, 'every way ends')
      }
    }
  })
})

describe('the milestones in order of time', () => {
  test('are past, within three months, or later, by the day each was done or is due', () => {
    const at = (id: string, due_on: string, done_on: string | null = null) =>
      planned(id, { due_on, done_on, is_milestone: true })
    const all = [
      at('later', '2027-02-23'),
      at('late', '2026-11-21'),
      at('today', TODAY),
      at('edge', '2027-02-22'),
      at('done early', '2027-01-29', '2026-10-30'),
      planned('no milestone', { due_on: '2026-11-30' }),
    ]
    const { past, soon, later } = milestonesByTime(all, TODAY)
    const ids = (list: readonly Planned[]) => list.map(({ id }) => id)
    assert.deepEqual([ids(past), ids(soon), ids(later)], [['done early', 'late'], ['today', 'edge'], ['later']])
  })
})

describe('the pace of a programme', () => {
  const found = (done_on: string | null, moved = 0) => ({
    found_on: '2026-01-01',
    action: {
      done_on,
      redatings: Array.from({ length: moved }, () => ({
        from_due_on: '2026-03-01',
        to_due_on: '2026-04-01',
        because: 'x',
        redated_on: '2026-02-27',
      })),
    },
  })

  test('is the share of actions given another date, and the days in the middle from finding to done', () => {
    assert.deepEqual(paceOf([found('2026-01-11'), found('2026-01-31', 2), found('2026-04-11'), found(null, 1)]), {
      actions: 4,
      redated: 2,
      share: 0.5,
      done: 3,
      median_days: 30,
    })
    assert.equal(paceOf([found('2026-01-11'), found('2026-01-22')]).median_days, 16)
  })

  test('is not known while there are no actions, or none is done', () => {
    assert.deepEqual([paceOf([]).share, paceOf([found(null)]).median_days], [null, null])
  })
})
