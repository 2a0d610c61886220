import { reasonPlaceChange } from '../../../vocabulary/codesets/reason-place-change.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule1009 = rule({
  code: '1009',
  says: 'The reason why the placement changed is not one of this year’s codes.',
  fields: ['REASON_PLACE_CHANGE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes) {
      const { REASON_PLACE_CHANGE } = episode
      if (REASON_PLACE_CHANGE !== null && !codesIn(reasonPlaceChange, collection).has(REASON_PLACE_CHANGE))
        fault(episode, 'REASON_PLACE_CHANGE')
    }
  },
})
