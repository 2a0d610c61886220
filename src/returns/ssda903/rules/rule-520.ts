import { SAME_SEX_COUPLE } from '../adopters.ts'
import { rule } from '../child.ts'

export const rule520 = rule({
  code: '520',
  says: 'The adopters are a married couple of different gender (L11), but their sexes are the same.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1 }, fault) {
    for (const adoption of ad1)
      if (adoption.LS_ADOPTR === 'L11' && SAME_SEX_COUPLE.includes(adoption.SEX_ADOPTR ?? ''))
        fault(adoption, 'LS_ADOPTR', 'SEX_ADOPTR')
  },
})
