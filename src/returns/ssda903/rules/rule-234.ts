import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

/** The reason stands on the episode before the move, so the child’s age counts on the day it ended; on its first where none is given. */
export const rule234 = rule({
  code: '234',
  says: 'The placement changed because the child went into custody, but the child was under ten.',
  mend: 'Correct the reason why the placement changed, or the date of birth.',
  fields: ['REASON_PLACE_CHANGE', 'DOB'],
  needs: ['Episodes', 'Header'],
  from: 2026,
  check({ header, episodes }, fault) {
    for (const episode of episodes) {
      const moved = episode.DEC ?? episode.DECOM
      if (episode.REASON_PLACE_CHANGE !== 'CUSTOD' || moved === null) continue
      for (const child of header) {
        if (child.DOB === null || moved >= birthday(child.DOB, 10)) continue
        fault(episode, 'REASON_PLACE_CHANGE')
        fault(child, 'DOB')
      }
    }
  },
})
