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
    for (let n = 0; n < ordered.length; n++) {
      const [episode, next] = [ordered[n], ordered[n + 1]]
      if (!episode?.REC) continue
      const goesOn = next !== undefined && next.DECOM === episode.DEC
      if ((episode.REC === 'X1') !== goesOn) fault(episode, 'REC')
    }
  },
})
