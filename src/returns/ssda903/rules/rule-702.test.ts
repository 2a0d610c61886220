import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule702 } from './rule-702.ts'

ruleTest(rule702, {
  passes: {
    'it ends the same day': { dolo: [{ DOLO_START: '2026-06-03', DOLO_END: '2026-06-03' }] },
    'either day is blank': { dolo: [{ DOLO_START: '2026-06-03' }, { DOLO_END: '2026-06-01' }] },
  },
  fails: {
    'it ends the day before': {
      child: { dolo: [{ DOLO_START: '2026-06-03', DOLO_END: '2026-06-02' }] },
      at: ['dolo[0].DOLO_START', 'dolo[0].DOLO_END'],
    },
  },
})
