import { rule } from '../child.ts'

const FORMER_CARER: readonly string[] = ['0', '1']

export const rule114 = rule({
  code: '114',
  says: 'Whether the child was adopted by a former foster carer is neither yes (1) nor no (0).',
  fields: ['FOSTER_CARE'],
  needs: ['AD1'],
  from: 2023,
  check({ ad1 }, fault) {
    for (const adoption of ad1)
      if (adoption.FOSTER_CARE !== null && !FORMER_CARER.includes(adoption.FOSTER_CARE)) fault(adoption, 'FOSTER_CARE')
  },
})
