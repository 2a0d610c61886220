import { rule } from '../child.ts'
import { endsInAdoption } from '../episodes.ts'

/** Placed for adoption is when the episode began that ended with the adoption. */
export const rule331 = rule({
  code: '331',
  says: 'The child was matched with adopters after being placed with them.',
  mend: 'Correct the date of the match, or the day the placement for adoption began.',
  fields: ['DATE_MATCH', 'DECOM', 'REC'],
  needs: ['Episodes', 'AD1'],
  from: 2023,
  check({ episodes, ad1 }, fault) {
    for (const adoption of ad1)
      for (const episode of episodes)
        if (
          endsInAdoption(episode) &&
          adoption.DATE_MATCH !== null &&
          episode.DECOM !== null &&
          adoption.DATE_MATCH > episode.DECOM
        ) {
          fault(adoption, 'DATE_MATCH')
          fault(episode, 'DECOM', 'REC')
        }
  },
})
