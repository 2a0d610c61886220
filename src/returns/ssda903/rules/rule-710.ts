import { rule } from '../child.ts'
import { placedDuringOrder } from '../deprivation-of-liberty.ts'

const NOT_ALLOWED: ReadonlySet<string> = new Set(['K1', 'P1', 'R5', 'K3'])

export const rule710 = rule({
  code: '710',
  says: 'The child is under a deprivation of liberty order where there can be none: in a secure home (K1), with parents (P1), in a young offender institution (R5) or in supported accommodation (K3).',
  mend: 'Check the placement, and the days of the order.',
  fields: ['DOLO_START', 'PLACE'],
  needs: ['Episodes', 'DoLo'],
  from: 2027,
  check: placedDuringOrder(place => NOT_ALLOWED.has(place)),
})
