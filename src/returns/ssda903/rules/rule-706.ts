import { rule } from '../child.ts'
import { firstSpell, spellsInOrder } from '../spells.ts'

/** A child with no order at all this year has no row of it to mark: the Header’s is. */
export const rule706 = rule({
  code: '706',
  says: 'A deprivation of liberty order was open at the end of last year, but this year does not begin with the same one.',
  mend: 'Repeat last year’s start, with the day the order ended if it has.',
  fields: ['DOLO_START'],
  needs: ['DoLo', 'DoLo_last'],
  from: 2027,
  check({ header, dolo, last }, fault) {
    const before = spellsInOrder(last.dolo).at(-1)
    if (!before || before.DOLO_END !== null) return
    const first = firstSpell(dolo)
    if (first && first.DOLO_START !== before.DOLO_START) fault(first, 'DOLO_START')
    if (!first && header[0]) fault(header[0], 'CHILD')
  },
})
