import { rule } from '../child.ts'
import { endsInAdoption } from '../episodes.ts'

export const rule582 = rule({
  code: '582',
  says: 'The child was adopted on the very day of being matched with the adopters.',
  mend: 'A match comes before the child is placed: look up both days. The adoption is the day of the order.',
  fields: ['DEC', 'DATE_MATCH'],
  needs: ['Episodes', 'AD1'],
  from: 2023,
  check({ episodes, ad1 }, fault) {
    for (const { DATE_MATCH } of ad1)
      for (const episode of episodes)
        if (endsInAdoption(episode) && DATE_MATCH !== null && episode.DEC === DATE_MATCH) fault(episode, 'DEC')
  },
})
