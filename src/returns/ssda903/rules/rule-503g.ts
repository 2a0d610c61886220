import { carriedOver } from '../carried-over.ts'
import { rule } from '../child.ts'
import { differs } from '../distance.ts'

export const rule503G = rule({
  code: '503G',
  says: 'The first episode is at a different distance from home from the one left open at the end of last year.',
  mend: 'Check the postcodes of both years: the distance is worked out from them.',
  fields: ['PL_DISTANCE'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check(child, fault) {
    const carried = carriedOver(child)
    if (carried && differs(carried.first.PL_DISTANCE, carried.before.PL_DISTANCE)) fault(carried.first, 'PL_DISTANCE')
  },
})
