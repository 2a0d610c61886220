import { rule } from '../child.ts'
import { isDisability } from '../disabilities.ts'
import { faultOfReturn } from '../whole-return.ts'

export const rule2887Q = rule({
  code: '2887Q',
  says: 'Fewer than 8 different disabilities are recorded in the whole return.',
  mend: 'Check that every kind of disability is recorded. Where so few are right, be ready to say why.',
  fields: ['Disability'],
  needs: ['Disabilities', 'Header'],
  from: 2023,
  severity: 'query',
  checkAll(children, fault) {
    const used = new Set<string>()
    for (const { disabilities } of children)
      for (const { Disability } of disabilities) if (isDisability(Disability)) used.add(Disability)
    if (used.size < 8) faultOfReturn(children, fault, 'Disability')
  },
})
