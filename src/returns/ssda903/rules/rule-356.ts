import { rule } from '../child.ts'

export const rule356 = rule({
  code: '356',
  says: 'The episode ended before it began.',
  fields: ['DECOM'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.DECOM !== null && episode.DEC !== null && episode.DEC < episode.DECOM) fault(episode, 'DECOM')
  },
})
