import { rule } from '../child.ts'
import { markAfterDeath } from '../episodes.ts'

export const rule8915 = rule({
  code: '8915',
  says: 'The child protection plan begins after the child died.',
  fields: ['CPPstartDate', 'PersonDeathDate'],
  needs: ['ChildProtectionPlans', 'ChildIdentifiers'],
  from: 2023,
  check({ protectionPlans, identifiers }, fault) {
    markAfterDeath(protectionPlans, 'CPPstartDate', identifiers, fault)
  },
})
