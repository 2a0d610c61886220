import { rule } from '../child.ts'
import { markAfterDeath } from '../episodes.ts'

export const rule8555Q = rule({
  code: '8555Q',
  says: 'The child was referred after the date of death.',
  mend: 'Correct the date that is wrong.',
  fields: ['PersonDeathDate', 'CINreferralDate'],
  needs: ['CINdetails', 'ChildIdentifiers'],
  from: 2023,
  severity: 'query',
  check({ identifiers, episodes }, fault) {
    markAfterDeath(episodes, 'CINreferralDate', identifiers, fault)
  },
})
