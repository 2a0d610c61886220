import { carriedOver } from '../carried-over.ts'
import { rule } from '../child.ts'

/** An episode is the same in both years if it was open at the end of the first and its reason is unchanged. 503H asks of any first episode. */
export const rule452 = rule({
  code: '452',
  says: 'The episode carried over from last year lies in another authority’s area than it did then.',
  mend: 'Check the postcodes of both years: the area is worked out from them.',
  fields: ['PL_LA'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check(child, fault) {
    const carried = carriedOver(child)
    if (!carried) return
    const { first, before } = carried
    if (first.RNE === before.RNE && first.PL_LA !== before.PL_LA) fault(first, 'PL_LA')
  },
})
