import { rule } from '../child.ts'
import { noLongerThan } from '../time-limit.ts'

/** Eight days, and seven more by one extension, are the law’s limit (Children Act 1989, section 45); the published check allows 21. */
export const rule362 = rule({
  code: '362',
  says: 'An emergency protection order lasted longer than 21 days.',
  mend: 'Correct the days, or begin a new episode on the day the legal status changed.',
  fields: ['DECOM', 'LS', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check: noLongerThan(21, 'L2'),
})
