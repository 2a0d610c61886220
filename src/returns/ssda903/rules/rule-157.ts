import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule157 = rule({
  code: '157',
  says: 'The reason for no strengths and difficulties score is the child’s age (SDQ1), but the child was aged 4 to 16 all year.',
  mend: 'Give the score, or another reason.',
  fields: ['SDQ_REASON', 'DOB'],
  needs: ['OC2', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const { from, to } = child.collection
    for (const outcome of child.oc2) {
      const { DOB, SDQ_REASON, SDQ_SCORE } = outcome
      if (SDQ_REASON !== 'SDQ1' || SDQ_SCORE !== null || DOB === null) continue
      if (ageOn(DOB, from) >= 4 && ageOn(DOB, to) < 17 && isLookedAfterAllYear(child)) fault(outcome, 'SDQ_REASON')
    }
  },
})
