import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule203 } from './rule-203.ts'

const last = { header: [{ DOB: '2012-05-04' }] }

ruleTest(rule203, {
  passes: {
    'it is the same': { header: [{ DOB: '2012-05-04' }], last },
    'it is blank in both years': { header: [{ DOB: null }], last: { header: [{ DOB: null }] } },
    'the child was not in the return of the year before': { header: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places': { child: { header: [{ DOB: '2012-04-05' }], last }, at: ['header[0].DOB'] },
    'it is now blank': { child: { header: [{ DOB: null }], last }, at: ['header[0].DOB'] },
    'it was blank': {
      child: { header: [{ DOB: '2012-05-04' }], last: { header: [{ DOB: null }] } },
      at: ['header[0].DOB'],
    },
  },
})
