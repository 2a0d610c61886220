import { cinClosureReason } from '../../../vocabulary/codesets/cin-closure-reason.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule8640 = rule({
  code: '8640',
  says: 'The reason for closing the episode is not one of the census’s codes.',
  fields: ['ReasonForClosure'],
  needs: ['CINdetails'],
  from: 2023,
  check({ episodes, collection }, fault) {
    const reasons = codesIn(cinClosureReason, collection)
    for (const episode of episodes)
      if (episode.ReasonForClosure !== null && !reasons.has(episode.ReasonForClosure))
        fault(episode, 'ReasonForClosure')
  },
})
