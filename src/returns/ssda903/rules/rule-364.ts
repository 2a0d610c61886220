import { rule } from '../child.ts'
import { noLongerThan } from '../time-limit.ts'

export const rule364 = rule({
  code: '364',
  says: 'The child was accommodated for the police (PACE) for longer than 21 days.',
  mend: 'Correct the days, or begin a new episode on the day the legal status changed.',
  fields: ['LS', 'DECOM', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check: noLongerThan(21, 'J2'),
})
