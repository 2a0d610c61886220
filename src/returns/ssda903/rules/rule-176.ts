import { adopterSex } from '../../../vocabulary/codesets/adopter-sex.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule176 = rule({
  code: '176',
  says: 'The sex of the adopters is not one of this year’s codes.',
  mend: 'The codes are M1 and F1 for one adopter, and MM, FF and MF for two.',
  fields: ['SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1, collection }, fault) {
    for (const adoption of ad1)
      if (adoption.SEX_ADOPTR !== null && !codesIn(adopterSex, collection).has(adoption.SEX_ADOPTR))
        fault(adoption, 'SEX_ADOPTR')
  },
})
