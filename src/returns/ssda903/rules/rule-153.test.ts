import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule153 } from './rule-153.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule153, {
  passes: {
    'all three are answered': { oc3: [leaver] },
    'none is': { oc3: [{}] },
  },
  fails: {
    'one is blank': { child: { oc3: [{ ...leaver, ACCOM: null }] }, at: ['oc3[0].ACCOM'] },
    'one is answered': { child: { oc3: [leaver, { ACTIV: '0' }] }, at: ['oc3[1].IN_TOUCH', 'oc3[1].ACCOM'] },
  },
})
