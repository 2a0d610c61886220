import { rule } from '../child.ts'
import { markAfterDeath } from '../episodes.ts'

export const rule4009Q = rule({
  code: '4009Q',
  says: 'A child in need plan ended after the child died.',
  fields: ['PersonDeathDate', 'CINPlanEndDate'],
  needs: ['ChildIdentifiers', 'CINplanDates'],
  from: 2023,
  severity: 'query',
  check({ identifiers, plans }, fault) {
    markAfterDeath(plans, 'CINPlanEndDate', identifiers, fault)
  },
})
