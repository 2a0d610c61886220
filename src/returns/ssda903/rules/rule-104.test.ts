import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule104 } from './rule-104.ts'

ruleTest(rule104, {
  passes: {
    'it ceased on the first day of the year': { uasc: [{ DUC: '2026-04-01' }] },
    'it will cease on an 18th birthday after the year': { uasc: [{ DUC: '2028-09-12' }] },
    'it has not ceased': { uasc: [{ DUC: null }] },
  },
  fails: {
    'it ceased on the last day of the year before': { child: { uasc: [{ DUC: '2026-03-31' }] }, at: ['uasc[0].DUC'] },
    'it is a day that no month has': {
      child: { uasc: [{ DUC: null, unread: { DUC: '31/09/2026' } }] },
      at: ['uasc[0].DUC'],
    },
  },
})
