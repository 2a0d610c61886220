import { rule } from '../child.ts'
import { noLongerThan } from '../time-limit.ts'

/** The Children Act 1989, section 46(6). The return has days and no hours: three days apart may be 72 hours. */
export const rule361 = rule({
  code: '361',
  says: 'Police protection lasted longer than 72 hours.',
  mend: 'Correct the days, or begin a new episode on the day the legal status changed.',
  fields: ['DECOM', 'LS', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check: noLongerThan(3, 'L1'),
})
