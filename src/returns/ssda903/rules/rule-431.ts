import { rule } from '../child.ts'
import { beginsCare } from '../episodes.ts'
import { eachNext } from '../succession.ts'

export const rule431 = rule({
  code: '431',
  says: 'The episode is said to begin care (S), but the one before it had not ended by then, so care went on.',
  mend: 'Say what changed (L, P, T, B or U), or correct the days.',
  fields: ['RNE', 'DECOM'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (next, before) => {
      if (beginsCare(next) && next.DECOM !== null && before.DEC !== null && next.DECOM <= before.DEC)
        fault(next, 'RNE', 'DECOM')
    })
  },
})
