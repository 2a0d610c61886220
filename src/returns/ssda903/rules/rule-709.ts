import { rule } from '../child.ts'
import { placedDuringOrder } from '../deprivation-of-liberty.ts'

const EXPECTED: ReadonlySet<string> = new Set(['K2', 'Z12', 'Z13'])

export const rule709 = rule({
  code: '709',
  says: 'The child is deprived of liberty by an order in a kind of placement that is not expected (K2, Z12 or Z13).',
  fields: ['DOLO_START', 'PLACE'],
  needs: ['Episodes', 'DoLo'],
  from: 2027,
  check: placedDuringOrder(place => !EXPECTED.has(place)),
})
