import { rule } from '../child.ts'

export const rule378 = rule({
  code: '378',
  says: 'The child is placed with parents, but is looked after under section 20, by which a child at home is not looked after.',
  fields: ['PLACE', 'LS'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (episode.PLACE === 'P1' && episode.LS === 'V2') fault(episode, 'PLACE', 'LS')
  },
})
