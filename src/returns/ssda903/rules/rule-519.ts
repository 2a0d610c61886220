import { COUPLE, sexesMustBe } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule519 = rule({
  code: '519',
  says: 'The adopters are in a civil partnership (L2), but their sex is not given as that of a couple (MM, FF or MF).',
  mend: 'Correct the legal status or the sex.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check: sexesMustBe(COUPLE, { field: 'LS_ADOPTR', is: 'L2' }),
})
