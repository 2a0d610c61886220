import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule102 } from './rule-102.ts'

ruleTest(rule102, {
  passes: { 'it is a day': { header: [{ DOB: '2012-05-04' }] } },
  fails: {
    'it is blank': { child: { header: [{ DOB: null }] }, at: ['header[0].DOB'] },
    'it is a day that no month has': {
      child: { header: [{ DOB: null, unread: { DOB: '31/06/2012' } }] },
      at: ['header[0].DOB'],
    },
  },
})
