import { rule } from '../child.ts'
import { markAfterDeath } from '../episodes.ts'

export const rule4008 = rule({
  code: '4008',
  says: 'A child in need plan began after the child died.',
  fields: ['PersonDeathDate', 'CINPlanStartDate'],
  needs: ['ChildIdentifiers', 'CINplanDates'],
  from: 2023,
  check({ identifiers, plans }, fault) {
    markAfterDeath(plans, 'CINPlanStartDate', identifiers, fault)
  },
})
