import { faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'

export const rule348 = rule({
  code: '348',
  says: 'The care leaver was returned last year as having died.',
  mend: 'Leave the care leaver out, or say to the Department that last year’s answer was wrong.',
  fields: ['IN_TOUCH'],
  needs: ['OC3', 'OC3_last'],
  from: 2026,
  check({ oc3, last }, fault) {
    if (last.oc3.some(({ IN_TOUCH }) => IN_TOUCH === 'DIED')) faultFilledIn(oc3, fault)
  },
})
