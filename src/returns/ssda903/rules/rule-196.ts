import { sdqReason } from '../../../vocabulary/codesets/sdq-reason.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule196 = rule({
  code: '196',
  says: 'The reason for no strengths and difficulties score is not one of this year’s codes.',
  mend: 'The codes are SDQ1 to SDQ5.',
  fields: ['SDQ_REASON'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2, collection }, fault) {
    for (const outcome of oc2)
      if (outcome.SDQ_REASON !== null && !codesIn(sdqReason, collection).has(outcome.SDQ_REASON))
        fault(outcome, 'SDQ_REASON')
  },
})
