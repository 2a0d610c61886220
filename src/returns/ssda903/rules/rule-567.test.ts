import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule567 } from './rule-567.ts'

ruleTest(rule567, {
  passes: {
    'the child came back the same day': { missing: [{ MIS_START: '2026-06-03', MIS_END: '2026-06-03' }] },
    'either day is blank': { missing: [{ MIS_START: '2026-06-03' }, { MIS_END: '2026-06-01' }] },
  },
  fails: {
    'the child came back the day before': {
      child: { missing: [{ MIS_START: '2026-06-03', MIS_END: '2026-06-02' }] },
      at: ['missing[0].MIS_START', 'missing[0].MIS_END'],
    },
  },
})
