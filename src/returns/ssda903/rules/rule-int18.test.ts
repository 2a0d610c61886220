import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT18 } from './rule-int18.ts'

const header = [{ DOB: '2012-05-04' }]

ruleTest(ruleINT18, {
  passes: {
    'they are the same': { header, uasc: [{ DOB: '2012-05-04' }] },
    'it is blank there': { header, uasc: [{ DOB: null }] },
    'the Header’s is blank, which another rule asks about': { header: [{ DOB: null }], uasc: [{ DOB: '2012-05-04' }] },
    'the child is not in the Header, which another rule asks about': { uasc: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places in one of them': {
      child: { header, uasc: [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }] },
      at: ['uasc[1].DOB'],
    },
  },
})
