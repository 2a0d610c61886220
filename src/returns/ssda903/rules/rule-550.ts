import { rule } from '../child.ts'

export const rule550 = rule({
  code: '550',
  says: 'The placement provider is a parent (PR0), but the child is not placed with parents (P1).',
  mend: 'Correct the kind of placement or the placement provider.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.PLACE_PROVIDER === 'PR0' && episode.PLACE !== 'P1') fault(episode, 'PLACE', 'PLACE_PROVIDER')
  },
})
