import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'

export const rule185 = rule({
  code: '185',
  says: 'There is a strengths and difficulties score, but the child was not looked after through the whole year.',
  mend: 'Leave the score blank, or add the episodes that are missing.',
  fields: ['SDQ_SCORE'],
  needs: ['Episodes', 'OC2'],
  from: 2023,
  check(child, fault) {
    for (const outcome of child.oc2)
      if (outcome.SDQ_SCORE !== null && !isLookedAfterAllYear(child)) fault(outcome, 'SDQ_SCORE')
  },
})
