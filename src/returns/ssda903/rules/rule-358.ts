import { bornOn, hasReached } from '../age.ts'
import { rule } from '../child.ts'

/** Ten is the age of criminal responsibility in England. */
const CRIMINAL_LAW: readonly (string | null)[] = ['J1', 'J2', 'J3']

export const rule358 = rule({
  code: '358',
  says: 'The child is on remand, held under PACE or on a youth rehabilitation order, but was under 10 when the episode began.',
  mend: 'Correct the legal status, the date of birth or the day the episode began.',
  fields: ['DECOM', 'DOB', 'LS'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const born = bornOn(child)
    for (const episode of child.episodes) {
      if (!CRIMINAL_LAW.includes(episode.LS) || hasReached(10, born, episode.DECOM) !== false) continue
      fault(episode, 'DECOM', 'LS')
      for (const row of child.header) fault(row, 'DOB')
    }
  },
})
