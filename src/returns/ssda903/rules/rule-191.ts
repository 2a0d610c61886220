import { rule } from '../child.ts'
import { isLookedAfterAllYear } from '../cohorts.ts'
import { latest } from '../episodes.ts'
import { HEALTH_ITEMS, itemsBlank } from '../outcomes.ts'

/** A child who is not in OC2 at all is found by their latest episode. */
export const rule191 = rule({
  code: '191',
  says: 'The child was looked after through the whole year, but the outcomes that are asked of every such child are not all answered.',
  mend: 'Answer all four: immunisations, teeth check, health assessment and substance misuse.',
  fields: ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'CHILD'],
  needs: ['OC2', 'Episodes'],
  from: 2023,
  check(child, fault) {
    if (!isLookedAfterAllYear(child)) return
    const now = child.oc2.length === 0 ? latest(child.episodes) : undefined
    if (now) fault(now, 'CHILD')
    for (const outcome of child.oc2) {
      const blank = itemsBlank(outcome, HEALTH_ITEMS)
      if (blank.length > 0) fault(outcome, ...blank)
    }
  },
})
