import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { itemsAnswered } from '../outcomes.ts'

export const rule189 = rule({
  code: '189',
  says: 'The child was 17 or older on the first day of the year, too old for a strengths and difficulties score or a reason for none.',
  mend: 'Leave both blank, or correct the date of birth.',
  fields: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'],
  needs: ['OC2'],
  from: 2023,
  check({ oc2, collection }, fault) {
    for (const outcome of oc2) {
      if (outcome.DOB === null || ageOn(outcome.DOB, collection.from) < 17) continue
      const given = itemsAnswered(outcome, ['SDQ_SCORE', 'SDQ_REASON'])
      if (given.length > 0) fault(outcome, ...given)
    }
  },
})
