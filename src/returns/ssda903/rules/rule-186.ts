import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule186 = rule({
  code: '186',
  says: 'The child was looked after and aged 4 to 16 all year, but there is neither a strengths and difficulties score nor a reason for none.',
  fields: ['SDQ_SCORE'],
  needs: ['Episodes', 'OC2'],
  from: 2023,
  check(child, fault) {
    const { from, to } = child.collection
    for (const outcome of child.oc2) {
      const { DOB, SDQ_REASON, SDQ_SCORE } = outcome
      if (SDQ_SCORE !== null || SDQ_REASON !== null || DOB === null) continue
      if (ageOn(DOB, from) >= 4 && ageOn(DOB, to) < 17 && isLookedAfterAllYear(child)) fault(outcome, 'SDQ_SCORE')
    }
  },
})
