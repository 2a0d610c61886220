import { rule } from '../child.ts'

export const rule411 = rule({
  code: '411',
  says: 'The placement is inside the authority’s boundary by one answer, and in another authority’s area by another.',
  mend: 'Correct the postcode of the placement.',
  fields: ['PL_LOCATION'],
  needs: ['Episodes', 'postcodes', 'authority'],
  from: 2023,
  check({ episodes, authority }, fault) {
    if (authority === null) return
    for (const episode of episodes)
      if (episode.PL_LOCATION === 'IN' && episode.PL_LA !== authority) fault(episode, 'PL_LOCATION')
  },
})
