import { rule } from '../child.ts'
import { isDisability } from '../disabilities.ts'

export const rule8790 = rule({
  code: '8790',
  says: 'The child is said to have no disability (NONE), and also to have one.',
  mend: 'Leave out NONE, or the others.',
  fields: ['Disability'],
  needs: ['Disabilities'],
  from: 2023,
  check({ disabilities }, fault) {
    if (!disabilities.some(each => each.Disability === 'NONE')) return
    if (!disabilities.some(each => isDisability(each.Disability))) return
    for (const each of disabilities) if (each.Disability !== null) fault(each, 'Disability')
  },
})
