import { faultFilledIn, isFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'
import { itemsAnswered, OUTCOME_ITEMS } from '../outcomes.ts'

export const rule215 = rule({
  code: '215',
  says: 'The child is returned both as a care leaver and with the outcomes of a child looked after through the year; nobody is both.',
  mend: 'Leave blank what does not belong.',
  fields: [
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  needs: ['OC2', 'OC3'],
  from: 2023,
  check({ oc2, oc3 }, fault) {
    if (oc2.length === 0 || !oc3.some(isFilledIn)) return
    const answered = oc2.filter(each => itemsAnswered(each, OUTCOME_ITEMS).length > 0)
    if (answered.length === 0) return
    for (const outcome of answered) fault(outcome, ...itemsAnswered(outcome, OUTCOME_ITEMS))
    faultFilledIn(oc3, fault)
  },
})
