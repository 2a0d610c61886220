import { rule } from '../child.ts'
import { isPartialDay } from '../partial-day.ts'

/** A day may be known in part, and is then written with ZZ, as the date of an earlier permanence order is. */
export const ruleSW05STG1 = rule({
  code: 'SW05STG1',
  says: 'The day the social worker episode ended is not a valid date.',
  fields: ['SW_DEC'],
  needs: ['SWEpisodes'],
  from: 2024,
  check({ swEpisodes }, fault) {
    for (const episode of swEpisodes) {
      const sent = episode.unread?.SW_DEC
      if (sent !== undefined && !isPartialDay(sent)) fault(episode, 'SW_DEC')
    }
  },
})
