import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT16 } from './rule-int16.ts'

const header = [{ DOB: '2012-05-04' }]

ruleTest(ruleINT16, {
  passes: {
    'they are the same': { header, prevPerm: [{ DOB: '2012-05-04' }] },
    'it is blank there': { header, prevPerm: [{ DOB: null }] },
    'the Header’s is blank, which another rule asks about': {
      header: [{ DOB: null }],
      prevPerm: [{ DOB: '2012-05-04' }],
    },
    'the child is not in the Header, which another rule asks about': { prevPerm: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places in one of them': {
      child: { header, prevPerm: [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }] },
      at: ['prevPerm[1].DOB'],
    },
  },
})
