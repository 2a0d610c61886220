import { swChangeReason } from '../../../vocabulary/codesets/sw-change-reason.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'
import { REASON_ASKED_FROM } from '../social-worker-episodes.ts'

export const ruleSW13STG1 = rule({
  code: 'SW13STG1',
  says: 'The reason why the social worker changed is not one of the codes, or is blank for an episode begun on 1 April 2023 or later.',
  fields: ['SW_REASON'],
  needs: ['SWEpisodes'],
  from: 2025,
  changed: 'Until 2024 a blank was no fault.',
  check({ swEpisodes }, fault) {
    for (const episode of swEpisodes) {
      const { SW_DECOM, SW_REASON } = episode
      const isWrong =
        SW_REASON === null
          ? SW_DECOM !== null && SW_DECOM >= REASON_ASKED_FROM
          : !codesOf(swChangeReason).has(SW_REASON)
      if (isWrong) fault(episode, 'SW_REASON')
    }
  },
})
