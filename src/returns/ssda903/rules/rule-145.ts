import { categoryOfNeed } from '../../../vocabulary/codesets/category-of-need.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

/** The set is shared with the children in need census, which has two codes more: a looked-after child always has a need. */
const CENSUS_ONLY: readonly string[] = ['N9', 'N0']

export const rule145 = rule({
  code: '145',
  says: 'The category of need is not one of this return’s codes.',
  mend: 'The codes are N1 to N8. N9 and N0 are only for the children in need census.',
  fields: ['CIN'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    const known = codesIn(categoryOfNeed, collection)
    for (const episode of episodes) {
      const need = episode.CIN
      if (need !== null && (!known.has(need) || CENSUS_ONLY.includes(need))) fault(episode, 'CIN')
    }
  },
})
