import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule574 } from './rule-574.ts'

const june = { MIS_START: '2026-06-01', MIS_END: '2026-06-04' } as const
const later = { MIS_START: '2026-06-04', MIS_END: null } as const

ruleTest(rule574, {
  passes: {
    'the child came back, and went again the same day': { missing: [june, later] },
    'the rows arrive out of order': { missing: [later, june] },
    'a row without a day has no place in the order': { missing: [{ MISSING: 'M' }, later] },
  },
  fails: {
    'the child had not come back': {
      child: { missing: [{ ...june, MIS_END: null }, later] },
      at: ['missing[1].MIS_START'],
    },
    'the two overlap by a day': {
      child: { missing: [later, { ...june, MIS_END: '2026-06-05' }] },
      at: ['missing[0].MIS_START'],
    },
  },
})
