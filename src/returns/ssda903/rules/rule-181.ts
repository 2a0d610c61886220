import { rule } from '../child.ts'
import { OUTCOME_ITEMS } from '../outcomes.ts'

export const rule181 = rule({
  code: '181',
  says: 'One of the health and other outcomes is answered with something other than 1 (yes) or 0 (no).',
  fields: [
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2)
      for (const item of OUTCOME_ITEMS) {
        const answer = outcome[item]
        if (answer !== null && answer !== '0' && answer !== '1') fault(outcome, item)
      }
  },
})
