import { daysBetween } from '../../../vocabulary/calendar/plain-date.ts'
import type { Collection } from '../../rule.ts'
import type { Episode } from '../child.ts'
import { rule } from '../child.ts'

const daysInYear = ({ LS, DECOM, DEC }: Episode, { from, to }: Collection): number => {
  if (LS !== 'V3' || DECOM === null) return 0
  const [first, last] = [DECOM > from ? DECOM : from, DEC !== null && DEC < to ? DEC : to]
  return Math.max(0, daysBetween(first, last))
}

/** The limit is of any twelve months; a return shows those of its year, so the days outside it are left out. */
export const rule367 = rule({
  code: '367',
  says: 'The child’s short breaks come to more than 75 days in the year.',
  mend: 'Correct the days. Beyond 75 days a stay is not a short break, and has another legal status.',
  fields: ['LS', 'DECOM', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    let days = 0
    for (const episode of episodes) days += daysInYear(episode, collection)
    if (days <= 75) return
    for (const episode of episodes) if (daysInYear(episode, collection) > 0) fault(episode, 'LS', 'DECOM', 'DEC')
  },
})
