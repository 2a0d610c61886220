import { sexesMustBe } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule520 = rule({
  code: '520',
  says: 'The adopters are a married couple of different gender (L11), but their sex is not given as MF.',
  mend: 'Correct the legal status or the sex.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check: sexesMustBe(['MF'], { field: 'LS_ADOPTR', is: 'L11' }),
})
