import { rule } from '../child.ts'

const NUMBERS: readonly string[] = ['1', '2']

export const rule175 = rule({
  code: '175',
  says: 'The number of adopters is neither one nor two.',
  fields: ['NB_ADOPTR'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1 }, fault) {
    for (const adoption of ad1)
      if (adoption.NB_ADOPTR !== null && !NUMBERS.includes(adoption.NB_ADOPTR)) fault(adoption, 'NB_ADOPTR')
  },
})
