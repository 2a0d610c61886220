import { carriedOver } from '../carried-over.ts'
import { rule } from '../child.ts'
import { differs } from '../distance.ts'

/** An episode is the same in both years if it was open at the end of the first and its reason is unchanged. 503G asks of any first episode. */
export const rule453 = rule({
  code: '453',
  says: 'The episode carried over from last year is at another distance from home than it was then.',
  mend: 'Check the postcodes of both years: the distance is worked out from them.',
  fields: ['PL_DISTANCE'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check(child, fault) {
    const carried = carriedOver(child)
    if (!carried) return
    const { first, before } = carried
    if (first.RNE === before.RNE && differs(first.PL_DISTANCE, before.PL_DISTANCE)) fault(first, 'PL_DISTANCE')
  },
})
