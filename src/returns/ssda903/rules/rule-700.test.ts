import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule700 } from './rule-700.ts'

ruleTest(rule700, {
  passes: { 'it is a date': { dolo: [{ DOLO_START: '2026-06-01' }] }, 'neither day is given': { dolo: [{}] } },
  fails: {
    'there is no such day': {
      child: { dolo: [{ unread: { DOLO_START: '31/06/2026' } }] },
      at: ['dolo[0].DOLO_START'],
    },
    'only a day it ends is given': { child: { dolo: [{ DOLO_END: '2026-06-01' }] }, at: ['dolo[0].DOLO_START'] },
  },
})
