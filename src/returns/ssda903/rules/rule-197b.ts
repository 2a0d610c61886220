import { ageOn, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { Collection } from '../../rule.ts'
import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

/** After its first day: who is 4 by then comes under rule 186, who is 17 is too old by rule 189. */
const turns = (DOB: PlainDate, age: number, { from, to }: Collection): boolean =>
  ageOn(DOB, from) < age && ageOn(DOB, to) >= age

export const rule197B = rule({
  code: '197B',
  says: 'The child turned 4 or 17 in the year and was looked after all through it, but there is neither a strengths and difficulties score nor a reason for none.',
  mend: 'Give the score; or SDQ1 for a child who was too young or too old when last assessed.',
  fields: ['SDQ_REASON', 'DOB'],
  needs: ['OC2', 'Episodes'],
  from: 2023,
  check(child, fault) {
    for (const outcome of child.oc2) {
      const { DOB, SDQ_REASON, SDQ_SCORE } = outcome
      if (SDQ_SCORE !== null || SDQ_REASON !== null || DOB === null) continue
      if ((turns(DOB, 4, child.collection) || turns(DOB, 17, child.collection)) && isLookedAfterAllYear(child))
        fault(outcome, 'SDQ_REASON')
    }
  },
})
