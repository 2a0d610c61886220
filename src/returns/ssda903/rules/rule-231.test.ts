import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule231 } from './rule-231.ts'

ruleTest(rule231, {
  passes: {
    'the child became eleven the day before the year ends': { header: [{ UASC: '1', DOB: '2016-03-30' }] },
    'a younger child is not unaccompanied': { header: [{ UASC: '0', DOB: '2020-05-04' }] },
    'it is not said whether the child is': { header: [{ UASC: null, DOB: '2020-05-04' }] },
    'the date of birth is blank': { header: [{ UASC: '1', DOB: null }] },
  },
  fails: {
    'the child becomes eleven on the last day of the year': {
      child: { header: [{ UASC: '1', DOB: '2016-03-31' }] },
      at: ['header[0].DOB', 'header[0].UASC'],
    },
    'the child is six': {
      child: { header: [{ UASC: '1', DOB: '2020-05-04' }] },
      at: ['header[0].DOB', 'header[0].UASC'],
    },
  },
})
