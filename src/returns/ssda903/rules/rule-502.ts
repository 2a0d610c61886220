import { type Episode, rule } from '../child.ts'
import { earliest } from '../episodes.ts'

export const rule502 = rule({
  code: '502',
  says: 'Last year ended with an episode open, and this year does not begin with it: the first episode began on another day.',
  mend: 'Begin with the episode that was open at the end of last year.',
  fields: ['DECOM'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check({ episodes, last }, fault) {
    const first = earliest(episodes)
    if (!first) return
    const isOther = ({ DECOM, DEC }: Episode) => DECOM !== null && DEC === null && DECOM !== first.DECOM
    if (last.episodes.some(isOther)) fault(first, 'DECOM')
  },
})
