import { rule } from '../child.ts'
import { eachNext, movedIn, PLACEMENT } from '../succession.ts'

/** Both reasons that are of the status and the placement: with a new carer (B) and with the same (U). */
const BOTH: readonly (string | null)[] = ['B', 'U']

export const rule436 = rule({
  code: '436',
  says: 'The reason says that legal status and placement both changed (B or U), but one of them did not.',
  mend: 'Correct the reason, or whatever is wrong in one of the two episodes.',
  fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (next, before) => {
      if (!BOTH.includes(next.RNE)) return
      if (next.LS === before.LS) fault(next, 'RNE', 'LS')
      if (movedIn(next, before).length === 0) fault(next, 'RNE', ...PLACEMENT)
    })
  },
})
