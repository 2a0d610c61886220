import { rule } from '../child.ts'

export const rule159 = rule({
  code: '159',
  says: 'The child misuses substances and had no help with it, but the return does not say whether help was offered.',
  mend: 'Give 1 if help was offered, and 0 if not.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2)
      if (
        outcome.SUBSTANCE_MISUSE === '1' &&
        outcome.INTERVENTION_RECEIVED === '0' &&
        outcome.INTERVENTION_OFFERED === null
      )
        fault(outcome, 'INTERVENTION_OFFERED')
  },
})
