import { rule } from '../child.ts'
import { markAfterDeath } from '../episodes.ts'

export const rule8920 = rule({
  code: '8920',
  says: 'The child protection plan ends after the child died.',
  fields: ['CPPendDate', 'PersonDeathDate'],
  needs: ['ChildProtectionPlans', 'ChildIdentifiers'],
  from: 2023,
  check({ protectionPlans, identifiers }, fault) {
    markAfterDeath(protectionPlans, 'CPPendDate', identifiers, fault)
  },
})
