import { daysBetween } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

/** Only V3 records breaks one by one; an episode of V4 is the agreement to have them. A break that goes on is counted to the end of the year. */
export const rule365 = rule({
  code: '365',
  says: 'A single short break lasted more than 17 days.',
  mend: 'Correct the days. A longer stay is not a short break, and has another legal status.',
  fields: ['LS', 'DECOM', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes) {
      const { LS, DECOM, DEC } = episode
      if (LS === 'V3' && DECOM !== null && daysBetween(DECOM, DEC ?? collection.to) > 17)
        fault(episode, 'LS', 'DECOM', 'DEC')
    }
  },
})
