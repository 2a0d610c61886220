import { SINGLE, sexesMustBe } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule514 = rule({
  code: '514',
  says: 'There is a single adopter by legal status (L0), but not by sex (M1 or F1).',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check: sexesMustBe(SINGLE, { field: 'LS_ADOPTR', is: 'L0' }),
})
