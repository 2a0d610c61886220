import { rule } from '../child.ts'

export const rule411 = rule({
  code: '411',
  says: 'The placement is said to lie inside the boundary, but lies in the area of another authority.',
  fields: ['PL_LOCATION'],
  needs: ['Episodes', 'postcodes', 'authority'],
  from: 2023,
  check({ episodes, authority }, fault) {
    if (authority === null) return
    for (const episode of episodes)
      if (episode.PL_LOCATION === 'IN' && episode.PL_LA !== authority) fault(episode, 'PL_LOCATION')
  },
})
