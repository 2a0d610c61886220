import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { latestSwEpisode, reportedFrom, type SwEpisode, swEpisodesInOrder } from './social-worker-episodes.ts'

const episode = (SW_DECOM: string | null, SW_DEC: string | null = null) => ({ SW_DECOM, SW_DEC }) as SwEpisode
const [may, short, long, open, undated] = [
  episode('2026-05-04', '2026-09-01'),
  episode('2026-06-01', '2026-06-05'),
  episode('2026-06-01', '2026-07-01'),
  episode('2026-06-01'),
  episode(null, '2026-06-01'),
]

describe('social worker episodes in order', () => {
  test('are the earliest first; of one day, the one that ended sooner, and an open one last', () =>
    assert.deepEqual(swEpisodesInOrder([open, long, undated, short, may]), [may, short, long, open]))

  test('end with the latest, and have none where none has begun on a day', () => {
    assert.equal(latestSwEpisode([open, long, may]), open)
    assert.equal(latestSwEpisode([undated]), undefined)
  })
})

test('social worker episodes are reported for the year before as well', () =>
  assert.equal(reportedFrom({ from: '2026-04-01' }), '2025-04-01'))
