import { carriedOver } from '../carried-over.ts'
import { rule } from '../child.ts'
import { differs } from '../distance.ts'

export const rule503G = rule({
  code: '503G',
  says: 'The first episode is at another distance from home than the one that was open at the end of last year.',
  fields: ['PL_DISTANCE'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check(child, fault) {
    const carried = carriedOver(child)
    if (carried && differs(carried.first.PL_DISTANCE, carried.before.PL_DISTANCE)) fault(carried.first, 'PL_DISTANCE')
  },
})
