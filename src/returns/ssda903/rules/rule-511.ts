import { COUPLE, sexesMustBe } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule511 = rule({
  code: '511',
  says: 'There are two adopters, but their sex is not given as that of a couple (MM, FF or MF).',
  fields: ['NB_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check: sexesMustBe(COUPLE, { field: 'NB_ADOPTR', is: '2' }),
})
