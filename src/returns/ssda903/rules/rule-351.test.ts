import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule351 } from './rule-351.ts'

ruleTest(rule351, {
  passes: {
    'the 25th birthday is the first day of the year': { header: [{ DOB: '2001-04-01' }] },
    'the date of birth is blank': { header: [{ DOB: null }] },
  },
  fails: {
    'the 25th birthday was the last day of the year before': {
      child: { header: [{ DOB: '2001-03-31' }] },
      at: ['header[0].DOB'],
    },
  },
})
