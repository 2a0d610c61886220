import { rule } from '../child.ts'
import { eachNext, movedIn, PLACEMENT } from '../succession.ts'

/** Both reasons that are of a placement alone: with a new carer (P) and with the same (T). */
const MOVES: readonly (string | null)[] = ['P', 'T']

export const rule435 = rule({
  code: '435',
  says: 'The reason says that only the placement changed (P or T), but it did not change, or the legal status changed as well.',
  mend: 'Correct the reason, or whatever is wrong in one of the two episodes.',
  fields: ['LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    eachNext(episodes, (next, before) => {
      if (!MOVES.includes(next.RNE)) return
      if (next.LS !== before.LS) fault(next, 'LS')
      if (movedIn(next, before).length === 0) fault(next, ...PLACEMENT)
    })
  },
})
