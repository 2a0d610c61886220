import { rule } from '../child.ts'

/** The Adoption and Children Act 2002 came into force on 30 December 2005; the published check takes the whole month. */
export const rule446 = rule({
  code: '446',
  says: 'A placement order (E1) is given for an episode that began before December 2005, when there were no such orders.',
  fields: ['LS', 'DECOM'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.LS === 'E1' && episode.DECOM !== null && episode.DECOM < '2005-12-01') fault(episode, 'LS', 'DECOM')
  },
})
