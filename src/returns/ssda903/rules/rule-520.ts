import { sexesMustBe } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule520 = rule({
  code: '520',
  says: 'The adopters are a married couple of different gender (L11), but their sexes are not a man and a woman.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check: sexesMustBe(['MF'], { field: 'LS_ADOPTR', is: 'L11' }),
})
