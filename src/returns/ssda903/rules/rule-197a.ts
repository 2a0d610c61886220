import { rule } from '../child.ts'

export const rule197a = rule({
  code: '197a',
  says: 'There are both a strengths and difficulties score and a reason for having none.',
  mend: 'Leave the reason blank.',
  fields: ['SDQ_SCORE', 'SDQ_REASON'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2 }, fault) {
    for (const outcome of oc2)
      if (outcome.SDQ_SCORE !== null && outcome.SDQ_REASON !== null) fault(outcome, 'SDQ_SCORE', 'SDQ_REASON')
  },
})
