import { rule } from '../child.ts'
import { inOrder } from '../episodes.ts'

export const rule388 = rule({
  code: '388',
  says: 'An episode ends because another begins (X1) and none begins that day, or ends for another reason and one does.',
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
