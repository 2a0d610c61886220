import { categoryOfAbuse } from '../../../vocabulary/codesets/category-of-abuse.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule8905 = rule({
  code: '8905',
  says: 'The category of abuse when the child protection plan began is missing, or is not one of the census’s codes.',
  fields: ['InitialCategoryOfAbuse'],
  needs: ['ChildProtectionPlans'],
  from: 2023,
  check({ protectionPlans, collection }, fault) {
    const categories = codesIn(categoryOfAbuse, collection)
    for (const plan of protectionPlans)
      if (plan.InitialCategoryOfAbuse === null || !categories.has(plan.InitialCategoryOfAbuse))
        fault(plan, 'InitialCategoryOfAbuse')
  },
})
