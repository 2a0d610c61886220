import { addDays } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { periodsOfCare, runsOn } from '../episodes.ts'

/**
 * By the Department’s message. The condition quoted beside it has the sense turned round: taken by the letter it would find
 * fault with children of the last week, for whom UN4 is meant, and with nobody else.
 */
export const rule210 = rule({
  code: '210',
  says: 'The code for no unique pupil number says that it is not yet known (UN4), but at 31 March the child had been looked after for more than a week.',
  mend: 'Ask the school or the last authority for the number. UN4 is for children who came into care in the last week of the year.',
  fields: ['UPN', 'DECOM'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check({ header, episodes, collection: { to } }, fault) {
    const newlyLookedAfter = header.find(({ UPN }) => UPN === 'UN4')
    if (!newlyLookedAfter) return
    const lastWeek = addDays(to, -7)
    for (const [first, ...more] of periodsOfCare(episodes)) {
      if (!first?.DECOM || first.DECOM >= lastWeek || !runsOn(more.at(-1) ?? first, to)) continue
      fault(newlyLookedAfter, 'UPN')
      fault(first, 'DECOM')
    }
  },
})
