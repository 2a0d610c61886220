import { rule } from '../child.ts'
import { beginsCare } from '../episodes.ts'
import { eachNext } from '../succession.ts'

export const rule432 = rule({
  code: '432',
  says: 'The child left care at the end of the episode before, but this one is not said to begin care again (S).',
  mend: 'Give the reason S, or correct the reason why the episode before ended.',
  fields: ['RNE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (next, before) => {
      if (before.REC !== null && before.REC !== 'X1' && !beginsCare(next)) fault(next, 'RNE')
    })
  },
})
