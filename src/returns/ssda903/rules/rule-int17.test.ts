import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT17 } from './rule-int17.ts'

const header = [{ DOB: '2012-05-04' }]

ruleTest(ruleINT17, {
  passes: {
    'they are the same': { header, reviews: [{ DOB: '2012-05-04' }] },
    'it is blank there': { header, reviews: [{ DOB: null }] },
    'the Header’s is blank, which another rule asks about': {
      header: [{ DOB: null }],
      reviews: [{ DOB: '2012-05-04' }],
    },
    'the child is not in the Header, which another rule asks about': { reviews: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places in one of them': {
      child: { header, reviews: [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }] },
      at: ['reviews[1].DOB'],
    },
  },
})
