import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { bornOn } from '../age.ts'
import { rule } from '../child.ts'

/** The Children Act 1989, section 20(5): from 16 to 21 in a community home. An episode that goes on is counted to the end of the year. */
export const rule359 = rule({
  code: '359',
  says: 'The child is looked after beyond the 18th birthday, but is not accommodated under section 20 (V2) in a children’s home (K2).',
  mend: 'End the episode on the birthday, or correct the legal status and the placement.',
  fields: ['DEC', 'LS', 'PLACE'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const born = bornOn(child)
    if (born === null) return
    const grown = birthday(born, 18)
    for (const episode of child.episodes) {
      const allowed = episode.LS === 'V2' && episode.PLACE === 'K2'
      if (!allowed && (episode.DEC ?? child.collection.to) > grown) fault(episode, 'DEC', 'LS', 'PLACE')
    }
  },
})
