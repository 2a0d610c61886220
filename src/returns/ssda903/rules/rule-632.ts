import { type Episode, rule } from '../child.ts'
import { beginsCare, earliest, latest } from '../episodes.ts'
import { earliestDay, isPartialDay } from '../partial-day.ts'

/** Care that began before this year has no such episode here; then the order came before the earliest there is, at least. */
const startOfCare = (episodes: readonly Episode[]): Episode | undefined =>
  latest(episodes.filter(beginsCare)) ?? earliest(episodes)

/** Of a date that is known in part, the earliest day it may have been counts: only what is certainly wrong is said. */
export const rule632 = rule({
  code: '632',
  says: 'The date of the earlier permanence order is not a valid date, or is not before the child came into care.',
  mend: 'Write DD/MM/YYYY, with ZZ (ZZZZ for the year) in place of what is not known.',
  fields: ['DATE_PERM', 'DECOM'],
  needs: ['Episodes', 'PrevPerm'],
  from: 2023,
  check({ episodes, prevPerm }, fault) {
    for (const earlier of prevPerm) {
      const { DATE_PERM } = earlier
      if (DATE_PERM === null) continue
      const start = startOfCare(episodes)
      if (isPartialDay(DATE_PERM) && (earliestDay(DATE_PERM) ?? '') < (start?.DECOM ?? '9999')) continue
      fault(earlier, 'DATE_PERM')
      if (start) fault(start, 'DECOM')
    }
  },
})
