import { rule } from '../child.ts'

/** The published message speaks of the end of the episode, but the cell it names is its beginning. */
export const rule354 = rule({
  code: '354',
  says: 'The episode began after the end of the year.',
  mend: 'Correct the day, or leave the episode for next year’s return.',
  fields: ['DECOM'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection: { to } }, fault) {
    for (const episode of episodes) if (episode.DECOM !== null && episode.DECOM > to) fault(episode, 'DECOM')
  },
})
