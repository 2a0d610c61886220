import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule198 = rule({
  code: '198',
  says: 'There is a reason for no strengths and difficulties score, but the child was not looked after through the whole year.',
  mend: 'Leave the reason blank, or add the episodes that are missing.',
  fields: ['SDQ_REASON'],
  needs: ['Episodes', 'OC2'],
  from: 2023,
  check(child, fault) {
    for (const outcome of child.oc2)
      if (outcome.SDQ_REASON !== null && !isLookedAfterAllYear(child)) fault(outcome, 'SDQ_REASON')
  },
})
