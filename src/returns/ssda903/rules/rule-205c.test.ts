import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule205C } from './rule-205c.ts'

const header = [{ UASC: '0' }]
const last = { header }

ruleTest(rule205C, {
  passes: {
    'there is no such day in either year': {
      header,
      uasc: [{ DUC: null }],
      last: { header, uasc: [{ DUC: null }] },
    },
    'the child is one now': { header: [{ UASC: '1' }], uasc: [{ DUC: '2026-10-01' }], last },
    'the child was one a year before': { header, uasc: [{ DUC: '2026-03-31' }], last: { header: [{ UASC: '1' }] } },
    'the child was not in the return of the year before': { header, uasc: [{ DUC: '2026-10-01' }] },
  },
  fails: {
    'this year has such a day': {
      child: { header, uasc: [{ DUC: '2026-10-01' }], last },
      at: ['uasc[0].DUC', 'header[0].UASC'],
    },
    'the year before had such a day': {
      child: { header, last: { header, uasc: [{ DUC: '2026-03-31' }] } },
      at: ['header[0].UASC'],
    },
  },
})
