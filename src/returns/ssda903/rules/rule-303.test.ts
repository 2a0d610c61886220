import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule303 } from './rule-303.ts'

const ceased = [{ DUC: '2026-09-12' }]

ruleTest(rule303, {
  passes: {
    'the Header says that the child was one': { header: [{ UASC: '1' }], uasc: ceased },
    'the child was none, and there is no such day': { header: [{ UASC: '0' }], uasc: [{ DUC: null }] },
    'the child is not in the Header, which another rule asks about': { uasc: ceased },
  },
  fails: {
    'the Header says that the child was none': {
      child: { header: [{ UASC: '0' }], uasc: ceased },
      at: ['uasc[0].DUC', 'header[0].UASC'],
    },
    'the Header does not say': {
      child: { header: [{ UASC: null }], uasc: ceased },
      at: ['uasc[0].DUC', 'header[0].UASC'],
    },
  },
})
