import { daysBetween } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { swEpisodesInOrder } from '../social-worker-episodes.ts'

const TOLERANCE = 7

/** A first contact or re-referral (FCONTA) may come at any distance: nobody was responsible in between. */
export const ruleSW10STG2 = rule({
  code: 'SW10STG2',
  says: 'The social worker episode began more than a week before or after the day on which the one before it ended.',
  mend: 'Correct the days. Only after a re-referral (FCONTA) may there be a gap.',
  fields: ['SW_DECOM'],
  needs: ['SWEpisodes'],
  from: 2025,
  changed: 'Until 2024 a re-referral was no exception.',
  check({ swEpisodes }, fault) {
    if (swEpisodes.length < 2) return
    const ordered = swEpisodesInOrder(swEpisodes)
    for (const [n, episode] of ordered.entries()) {
      const { SW_DECOM, SW_REASON } = episode
      const ended = ordered[n - 1]?.SW_DEC
      if (!ended || SW_DECOM === null || SW_REASON === 'FCONTA') continue
      if (Math.abs(daysBetween(ended, SW_DECOM)) > TOLERANCE) fault(episode, 'SW_DECOM')
    }
  },
})
