import { rule } from '../child.ts'
import { eachNext, movedIn } from '../succession.ts'

export const rule434 = rule({
  code: '434',
  says: 'The reason says that only the legal status changed (L), but it did not change, or the placement changed as well.',
  mend: 'Correct the reason, or whatever is wrong in one of the two episodes.',
  fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (next, before) => {
      if (next.RNE !== 'L') return
      const moved = movedIn(next, before)
      if (next.LS === before.LS) fault(next, 'RNE', 'LS')
      if (moved.length > 0) fault(next, 'RNE', ...moved)
    })
  },
})
