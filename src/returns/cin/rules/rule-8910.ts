import { categoryOfAbuse } from '../../../vocabulary/codesets/category-of-abuse.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule8910 = rule({
  code: '8910',
  says: 'The latest category of abuse of the child protection plan is missing, or is not one of the census’s codes.',
  fields: ['LatestCategoryOfAbuse'],
  needs: ['ChildProtectionPlans'],
  from: 2023,
  check({ protectionPlans, collection }, fault) {
    const categories = codesIn(categoryOfAbuse, collection)
    for (const plan of protectionPlans)
      if (plan.LatestCategoryOfAbuse === null || !categories.has(plan.LatestCategoryOfAbuse))
        fault(plan, 'LatestCategoryOfAbuse')
  },
})
