import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule205D } from './rule-205d.ts'

const is = { header: [{ UASC: '1' }] }
const isNot = { header: [{ UASC: '0' }] }

ruleTest(rule205D, {
  passes: {
    'the child was one a year before': { ...is, last: is },
    'the child is none now': { ...isNot, last: isNot },
    'the child was not in the return of the year before': is,
  },
  fails: {
    'the child was in it and was none': { child: { ...is, last: isNot }, at: ['header[0].UASC'] },
    'there is no Header, and only now does UASC say when the status ceased': {
      child: { uasc: [{ DUC: '2026-10-01' }], last: { uasc: [{ DUC: null }] } },
      at: ['uasc[0].CHILD'],
    },
  },
})
