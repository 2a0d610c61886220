import { rule } from '../child.ts'

export const rule378 = rule({
  code: '378',
  says: 'The child is placed with parents (P1), but is accommodated under section 20 (V2), which a child at home is not.',
  mend: 'Correct the legal status or the placement, or end the episode on the day the child went home.',
  fields: ['PLACE', 'LS'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (episode.PLACE === 'P1' && episode.LS === 'V2') fault(episode, 'PLACE', 'LS')
  },
})
