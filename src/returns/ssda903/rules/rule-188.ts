import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { itemsAnswered } from '../outcomes.ts'

export const rule188 = rule({
  code: '188',
  says: 'The child is under 4 at the end of the year, too young for a strengths and difficulties score or a reason for none.',
  mend: 'Leave both blank, or correct the date of birth.',
  fields: ['SDQ_SCORE', 'SDQ_REASON'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2, collection }, fault) {
    for (const outcome of oc2) {
      if (outcome.DOB === null || ageOn(outcome.DOB, collection.to) >= 4) continue
      const given = itemsAnswered(outcome, ['SDQ_SCORE', 'SDQ_REASON'])
      if (given.length > 0) fault(outcome, ...given)
    }
  },
})
