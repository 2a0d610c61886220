import { rule } from '../child.ts'

/** The order before is the row before: the Department asks that orders are returned as they follow each other. */
export const rule705 = rule({
  code: '705',
  says: 'A deprivation of liberty order starts while the one before it is open, or before that one started.',
  mend: 'Give the earlier order its end, and put the orders in the order of their days.',
  fields: ['DOLO_START', 'DOLO_END'],
  needs: ['DoLo'],
  from: 2027,
  check({ dolo }, fault) {
    for (const [n, order] of dolo.entries()) {
      const before = dolo[n - 1]
      if (!before || order.DOLO_START === null || before.DOLO_START === null) continue
      if (before.DOLO_END === null || order.DOLO_START < before.DOLO_START) fault(order, 'DOLO_START')
    }
  },
})
