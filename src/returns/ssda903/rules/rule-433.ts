import { rule } from '../child.ts'
import { eachNext, saysItGoesOn } from '../succession.ts'

export const rule433 = rule({
  code: '433',
  says: 'The episode is said to go on from the one before, but it did not begin on the day that one ended.',
  mend: 'Correct the day that is wrong, or add the episode missing between them.',
  fields: ['RNE', 'DECOM'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (next, before) => {
      if (saysItGoesOn(next) && next.DECOM !== before.DEC) fault(next, 'RNE', 'DECOM')
    })
  },
})
