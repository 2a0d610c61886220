import { rule } from '../child.ts'

export const rule158 = rule({
  code: '158',
  says: 'The child had help with substance misuse, so it is not asked whether help was offered.',
  mend: 'Leave blank whether it was offered.',
  fields: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2)
      if (outcome.INTERVENTION_RECEIVED === '1' && outcome.INTERVENTION_OFFERED !== null)
        fault(outcome, 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED')
  },
})
