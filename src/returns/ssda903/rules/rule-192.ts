import { rule } from '../child.ts'

export const rule192 = rule({
  code: '192',
  says: 'The child misuses substances, and it is not said whether they had help with it.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2)
      if (outcome.SUBSTANCE_MISUSE === '1' && outcome.INTERVENTION_RECEIVED === null)
        fault(outcome, 'INTERVENTION_RECEIVED')
  },
})
