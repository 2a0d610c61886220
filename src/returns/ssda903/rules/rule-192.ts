import { rule } from '../child.ts'

export const rule192 = rule({
  code: '192',
  says: 'The child misuses substances, but the return does not say whether there was help with it.',
  mend: 'Give 1 if the child had help, and 0 if not.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2)
      if (outcome.SUBSTANCE_MISUSE === '1' && outcome.INTERVENTION_RECEIVED === null)
        fault(outcome, 'INTERVENTION_RECEIVED')
  },
})
