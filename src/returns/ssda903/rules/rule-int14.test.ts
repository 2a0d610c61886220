import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT14 } from './rule-int14.ts'

const header = [{ DOB: '2012-05-04' }]

ruleTest(ruleINT14, {
  passes: {
    'they are the same': { header, oc2: [{ DOB: '2012-05-04' }] },
    'it is blank there': { header, oc2: [{ DOB: null }] },
    'the Header’s is blank, which another rule asks about': { header: [{ DOB: null }], oc2: [{ DOB: '2012-05-04' }] },
    'the child is not in the Header, which another rule asks about': { oc2: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places in one of them': {
      child: { header, oc2: [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }] },
      at: ['oc2[1].DOB'],
    },
  },
})
