import { adopterLegalStatus } from '../../../vocabulary/codesets/adopter-legal-status.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule177 = rule({
  code: '177',
  says: 'The legal status of the adopters is not one of this year’s codes.',
  mend: 'The codes are L0 for one adopter, and L11, L12, L2, L3 and L4 for two.',
  fields: ['LS_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1, collection }, fault) {
    for (const adoption of ad1)
      if (adoption.LS_ADOPTR !== null && !codesIn(adopterLegalStatus, collection).has(adoption.LS_ADOPTR))
        fault(adoption, 'LS_ADOPTR')
  },
})
