import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT11 } from './rule-int11.ts'

const header = [{ DOB: '2012-05-04' }]

ruleTest(ruleINT11, {
  passes: {
    'they are the same': { header, ad1: [{ DOB: '2012-05-04' }] },
    'it is blank there': { header, ad1: [{ DOB: null }] },
    'the Header’s is blank, which another rule asks about': { header: [{ DOB: null }], ad1: [{ DOB: '2012-05-04' }] },
    'the child is not in the Header, which another rule asks about': { ad1: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places in one of them': {
      child: { header, ad1: [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }] },
      at: ['ad1[1].DOB'],
    },
  },
})
