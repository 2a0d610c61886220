import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule301 } from './rule-301.ts'

ruleTest(rule301, {
  passes: {
    'the child was born on the last day of the year': { header: [{ DOB: '2027-03-31' }] },
    'the day of birth is blank': { header: [{ DOB: null }] },
  },
  fails: { 'the child was born the day after': { child: { header: [{ DOB: '2027-04-01' }] }, at: ['header[0].DOB'] } },
})
