import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule209 } from './rule-209.ts'

ruleTest(rule209, {
  passes: {
    'the child became four on the first day of September 2025': { header: [{ UPN: 'UN1', DOB: '2021-09-01' }] },
    'a child of school age has another reason': { header: [{ UPN: 'UN3', DOB: '2012-05-04' }] },
    'the date of birth is blank': { header: [{ UPN: 'UN1', DOB: null }] },
  },
  fails: {
    'the child became four on the last day of August 2025': {
      child: { header: [{ UPN: 'UN1', DOB: '2021-08-31' }] },
      at: ['header[0].UPN', 'header[0].DOB'],
    },
    'the child is fourteen': {
      child: { header: [{ UPN: 'UN1', DOB: '2012-05-04' }] },
      at: ['header[0].UPN', 'header[0].DOB'],
    },
  },
})
