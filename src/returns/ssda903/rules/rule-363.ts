import { rule } from '../child.ts'
import { noLongerThan } from '../time-limit.ts'

/** The Children Act 1989, section 43(5). */
export const rule363 = rule({
  code: '363',
  says: 'A child assessment order lasted longer than seven days.',
  mend: 'Correct the days, or begin a new episode on the day the legal status changed.',
  fields: ['LS', 'DECOM', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check: noLongerThan(7, 'L3'),
})
