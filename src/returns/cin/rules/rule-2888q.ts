import { rule } from '../child.ts'
import { isDisability } from '../disabilities.ts'
import { faultOfReturn } from '../whole-return.ts'

export const rule2888Q = rule({
  code: '2888Q',
  says: 'No child has more than one disability recorded.',
  mend: 'Record every disability that a child has, not only the main one.',
  fields: ['Disability'],
  needs: ['Disabilities', 'Header'],
  from: 2023,
  severity: 'query',
  checkAll(children, fault) {
    let any = false
    for (const { disabilities } of children) {
      const had = disabilities.filter(({ Disability }) => isDisability(Disability))
      if (had.some(({ Disability }) => Disability !== had[0]?.Disability)) return
      if (had.length > 0) any = true
    }
    if (any) faultOfReturn(children, fault, 'Disability')
  },
})
