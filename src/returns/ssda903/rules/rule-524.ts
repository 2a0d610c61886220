import { SAME_SEX_COUPLE, sexesMustBe } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule524 = rule({
  code: '524',
  says: 'The adopters are a married couple of the same gender (L12), but their sex is not given as MM or FF.',
  mend: 'Correct the legal status or the sex.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check: sexesMustBe(SAME_SEX_COUPLE, { field: 'LS_ADOPTR', is: 'L12' }),
})
