import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT13 } from './rule-int13.ts'

const header = [{ DOB: '2012-05-04' }]

ruleTest(ruleINT13, {
  passes: {
    'they are the same': { header, missing: [{ DOB: '2012-05-04' }] },
    'it is blank there': { header, missing: [{ DOB: null }] },
    'the Header’s is blank, which another rule asks about': {
      header: [{ DOB: null }],
      missing: [{ DOB: '2012-05-04' }],
    },
    'the child is not in the Header, which another rule asks about': { missing: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places in one of them': {
      child: { header, missing: [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }] },
      at: ['missing[1].DOB'],
    },
  },
})
