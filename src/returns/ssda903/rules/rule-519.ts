import { COUPLE, sexesMustBe } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule519 = rule({
  code: '519',
  says: 'The adopters are in a civil partnership (L2), but their sexes are not those of a couple.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check: sexesMustBe(COUPLE, { field: 'LS_ADOPTR', is: 'L2' }),
})
