import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule701 } from './rule-701.ts'

ruleTest(rule701, {
  passes: {
    'it is a date': { dolo: [{ DOLO_END: '2026-06-01' }] },
    'it is blank: the order goes on': { dolo: [{ DOLO_START: '2026-06-01' }] },
  },
  fails: {
    'the year comes first': { child: { dolo: [{ unread: { DOLO_END: '2026/12/10' } }] }, at: ['dolo[0].DOLO_END'] },
  },
})
