import { rule } from '../child.ts'
import { beginsCare } from '../episodes.ts'
import { eachNext } from '../succession.ts'

export const rule431 = rule({
  code: '431',
  says: 'Care is said to have begun (S), but the episode before had not ended earlier, so that care went on.',
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
