import { rule } from '../child.ts'
import { inOrder } from '../episodes.ts'

export const rule388 = rule({
  code: '388',
  says: 'The episode ended because another began (X1), but none began that day; or it ended for another reason, and one did.',
  mend: 'Give X1 where the next episode begins on the same day, and only there. Add an episode that is missing.',
  fields: ['REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    const ordered = inOrder(episodes)
    for (const [n, episode] of ordered.entries()) {
      if (episode.REC === null || episode.DEC === null) continue
      const goesOn = ordered[n + 1]?.DECOM === episode.DEC
      if ((episode.REC === 'X1') !== goesOn) fault(episode, 'REC')
    }
  },
})
