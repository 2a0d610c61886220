import { rule } from '../child.ts'

export const ruleINT35 = rule({
  code: 'INT35',
  says: 'The child has more than one row of earlier permanence (PrevPerm).',
  mend: 'Keep one of them.',
  fields: ['CHILD'],
  needs: ['PrevPerm'],
  from: 2023,
  check({ prevPerm }, fault) {
    if (prevPerm.length > 1) for (const earlier of prevPerm) fault(earlier, 'CHILD')
  },
})
