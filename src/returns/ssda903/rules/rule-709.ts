import { rule } from '../child.ts'
import { placedDuringOrder } from '../deprivation-of-liberty.ts'

const EXPECTED: ReadonlySet<string> = new Set(['K2', 'Z12', 'Z13'])

export const rule709 = rule({
  code: '709',
  says: 'The child is under a deprivation of liberty order, but not in a kind of placement where one is expected (K2, Z12 or Z13).',
  mend: 'Check the placement, and the days of the order.',
  fields: ['DOLO_START', 'PLACE'],
  needs: ['Episodes', 'DoLo'],
  from: 2027,
  check: placedDuringOrder(place => !EXPECTED.has(place)),
})
