import { placedAdoptionCeasedReason } from '../../../vocabulary/codesets/placed-adoption-ceased-reason.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule120 = rule({
  code: '120',
  says: 'The reason why the child should no longer be placed for adoption is not one of this year’s codes.',
  mend: 'The codes are RD1 to RD4.',
  fields: ['REASON_PLACED_CEASED'],
  needs: ['PlacedAdoption'],
  from: 2023,
  check({ placedAdoption, collection }, fault) {
    for (const decision of placedAdoption) {
      const reason = decision.REASON_PLACED_CEASED
      if (reason !== null && !codesIn(placedAdoptionCeasedReason, collection).has(reason))
        fault(decision, 'REASON_PLACED_CEASED')
    }
  },
})
