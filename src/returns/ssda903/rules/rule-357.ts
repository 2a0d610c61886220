import { rule } from '../child.ts'
import { beginsCare, earliest } from '../episodes.ts'

export const rule357 = rule({
  code: '357',
  says: 'The child’s first episode began this year, but the reason given is not that care began (S).',
  mend: 'Add the episode that this one goes on from, or give the reason S.',
  fields: ['RNE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection: { from } }, fault) {
    const first = earliest(episodes)
    if (first?.DECOM && first.DECOM >= from && !beginsCare(first)) fault(first, 'RNE')
  },
})
